// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const SHOWN: u32 = 2;
unsafe extern "C" {
    pub static mut shown: ::std::os::raw::c_int;
}
pub const HIDE_E: _bindgen_ty_1 = 0;
pub const SHOW_E: _bindgen_ty_1 = 1;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
