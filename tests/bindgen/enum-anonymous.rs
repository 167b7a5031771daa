// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A0: _bindgen_ty_1 = 0;
pub const A1: _bindgen_ty_1 = 1;
pub const A2: _bindgen_ty_1 = 2;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
pub const B0: _bindgen_ty_2 = 100;
pub type _bindgen_ty_2 = ::std::os::raw::c_uint;
pub const DUP: _bindgen_ty_3 = -5;
pub const DUP2: _bindgen_ty_3 = -5;
pub type _bindgen_ty_3 = ::std::os::raw::c_int;
unsafe extern "C" {
    pub static mut x: ::std::os::raw::c_int;
}
