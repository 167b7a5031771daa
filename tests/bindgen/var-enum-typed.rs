// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const e_A: e = 0;
pub const e_B: e = 1;
pub type e = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub static mut v: e;
}
unsafe extern "C" {
    pub static c: e;
}
unsafe extern "C" {
    pub static d: e;
}
