// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
impl shape {
    pub const LAST: shape = shape::TRIANGLE;
}
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum shape {
    CIRCLE = 0,
    SQUARE = 5,
    TRIANGLE = 6,
}
pub const LOOSE: _bindgen_ty_1 = _bindgen_ty_1::LOOSE;
pub const LOOSER: _bindgen_ty_1 = _bindgen_ty_1::LOOSER;
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum _bindgen_ty_1 {
    LOOSE = 3,
    LOOSER = 4,
}
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum td {
    TA = 0,
    TB = 1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: shape,
    pub b: td,
    pub c: s__bindgen_ty_1,
}
pub const s_IN1: s__bindgen_ty_1 = s__bindgen_ty_1::IN1;
pub const s_IN2: s__bindgen_ty_1 = s__bindgen_ty_1::IN2;
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum s__bindgen_ty_1 {
    IN1 = 0,
    IN2 = 1,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 12usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 4usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 8usize];
};
unsafe extern "C" {
    pub fn f(s: shape) -> td;
}
