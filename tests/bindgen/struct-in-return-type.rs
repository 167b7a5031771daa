// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct returned {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of returned"][::std::mem::size_of::<returned>() - 4usize];
    ["Alignment of returned"][::std::mem::align_of::<returned>() - 4usize];
    ["Offset of field: returned::a"][::std::mem::offset_of!(returned, a) - 0usize];
};
unsafe extern "C" {
    pub fn give() -> returned;
}
pub const Q1: _bindgen_ty_1 = 4;
pub const Q2: _bindgen_ty_1 = 5;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub fn give_enum() -> _bindgen_ty_1;
}
