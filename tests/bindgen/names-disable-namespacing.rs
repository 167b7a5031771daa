// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    pub m: a_b,
    pub n: a__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a_b {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a_b"][::std::mem::size_of::<a_b>() - 4usize];
    ["Alignment of a_b"][::std::mem::align_of::<a_b>() - 4usize];
    ["Offset of field: a_b::x"][::std::mem::offset_of!(a_b, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a__bindgen_ty_1 {
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_1"][::std::mem::size_of::<a__bindgen_ty_1>() - 4usize];
    ["Alignment of a__bindgen_ty_1"][::std::mem::align_of::<a__bindgen_ty_1>() - 4usize];
    ["Offset of field: a__bindgen_ty_1::y"][::std::mem::offset_of!(a__bindgen_ty_1, y) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 8usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::m"][::std::mem::offset_of!(a, m) - 0usize];
    ["Offset of field: a::n"][::std::mem::offset_of!(a, n) - 4usize];
};
