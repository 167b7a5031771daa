// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub mod shape {
    pub type Type = ::std::os::raw::c_uint;
    pub const CIRCLE: Type = 0;
    pub const SQUARE: Type = 5;
    pub const TRIANGLE: Type = 6;
    pub const LAST: Type = 6;
}
pub mod _bindgen_ty_1 {
    pub type Type = ::std::os::raw::c_uint;
    pub const LOOSE: Type = 3;
}
pub mod td {
    pub type Type = ::std::os::raw::c_uint;
    pub const TA: Type = 0;
    pub const TB: Type = 1;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: shape::Type,
    pub b: td::Type,
    pub c: s__bindgen_ty_1::Type,
    pub arr: [shape::Type; 2usize],
}
pub mod s__bindgen_ty_1 {
    pub type Type = ::std::os::raw::c_uint;
    pub const IN1: Type = 0;
    pub const IN2: Type = 1;
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 20usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 4usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 8usize];
    ["Offset of field: s::arr"][::std::mem::offset_of!(s, arr) - 12usize];
};
unsafe extern "C" {
    pub fn f(s: shape::Type, p: *mut shape::Type) -> td::Type;
}
