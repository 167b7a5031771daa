// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub static mut tl: ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut tl2: ::std::os::raw::c_int;
}
