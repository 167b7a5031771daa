// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A_ONE: _bindgen_ty_1 = 0;
pub const B_ONE: _bindgen_ty_1 = 1;
pub const C_ONE: _bindgen_ty_1 = 2;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
