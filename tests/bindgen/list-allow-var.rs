// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const V_ONE: u32 = 1;
pub const V_ENUM: _bindgen_ty_1 = 5;
pub const W_ENUM: _bindgen_ty_1 = 6;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct vs {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of vs"][::std::mem::size_of::<vs>() - 4usize];
    ["Alignment of vs"][::std::mem::align_of::<vs>() - 4usize];
    ["Offset of field: vs::a"][::std::mem::offset_of!(vs, a) - 0usize];
};
unsafe extern "C" {
    pub static mut wanted_var: vs;
}
pub const V_CONST: ::std::os::raw::c_int = 4;
