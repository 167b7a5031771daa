// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct struct_a {
    pub m: enum_a__bindgen_ty_1,
}
pub const struct_a_P: enum_a__bindgen_ty_1 = enum_a__bindgen_ty_1::P;
pub const struct_a_Q: enum_a__bindgen_ty_1 = enum_a__bindgen_ty_1::Q;
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum enum_a__bindgen_ty_1 {
    P = 0,
    Q = 1,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of struct_a"][::std::mem::size_of::<struct_a>() - 4usize];
    ["Alignment of struct_a"][::std::mem::align_of::<struct_a>() - 4usize];
    ["Offset of field: struct_a::m"][::std::mem::offset_of!(struct_a, m) - 0usize];
};
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum enum_e {
    A = 0,
    B = 1,
}
unsafe extern "C" {
    pub fn f(arg1: *mut struct_a) -> enum_e;
}
