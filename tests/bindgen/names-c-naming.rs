// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct struct_a {
    pub x: ::std::os::raw::c_int,
    pub n: struct_a__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct struct_a__bindgen_ty_1 {
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of struct_a__bindgen_ty_1"][::std::mem::size_of::<struct_a__bindgen_ty_1>() - 4usize];
    ["Alignment of struct_a__bindgen_ty_1"]
        [::std::mem::align_of::<struct_a__bindgen_ty_1>() - 4usize];
    ["Offset of field: struct_a__bindgen_ty_1::y"]
        [::std::mem::offset_of!(struct_a__bindgen_ty_1, y) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of struct_a"][::std::mem::size_of::<struct_a>() - 8usize];
    ["Alignment of struct_a"][::std::mem::align_of::<struct_a>() - 4usize];
    ["Offset of field: struct_a::x"][::std::mem::offset_of!(struct_a, x) - 0usize];
    ["Offset of field: struct_a::n"][::std::mem::offset_of!(struct_a, n) - 4usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union union_u {
    pub s: struct_a,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of union_u"][::std::mem::size_of::<union_u>() - 8usize];
    ["Alignment of union_u"][::std::mem::align_of::<union_u>() - 4usize];
    ["Offset of field: union_u::s"][::std::mem::offset_of!(union_u, s) - 0usize];
};
pub const enum_e_A: enum_e = 0;
pub const enum_e_B: enum_e = 1;
pub type enum_e = ::std::os::raw::c_uint;
pub type a_t = struct_a;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct struct_anon_t {
    pub q: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of struct_anon_t"][::std::mem::size_of::<struct_anon_t>() - 4usize];
    ["Alignment of struct_anon_t"][::std::mem::align_of::<struct_anon_t>() - 4usize];
    ["Offset of field: struct_anon_t::q"][::std::mem::offset_of!(struct_anon_t, q) - 0usize];
};
pub type anon_t = struct_anon_t;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct struct_fwd {
    _unused: [u8; 0],
}
pub const enum_en_t_Q: enum_en_t = 0;
pub type enum_en_t = ::std::os::raw::c_uint;
pub use self::enum_en_t as en_t;
unsafe extern "C" {
    pub fn f(x: union_u, y: enum_e, z: a_t, w: anon_t, p: *mut struct_fwd, r: en_t) -> struct_a;
}
