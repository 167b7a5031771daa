// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    pub m: a_b,
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
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 4usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::m"][::std::mem::offset_of!(a, m) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c {
    pub m: a_b,
    pub n: c__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c__bindgen_ty_1 {
    pub q: c__bindgen_ty_1_d,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c__bindgen_ty_1_d {
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c__bindgen_ty_1_d"][::std::mem::size_of::<c__bindgen_ty_1_d>() - 4usize];
    ["Alignment of c__bindgen_ty_1_d"][::std::mem::align_of::<c__bindgen_ty_1_d>() - 4usize];
    ["Offset of field: c__bindgen_ty_1_d::y"]
        [::std::mem::offset_of!(c__bindgen_ty_1_d, y) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c__bindgen_ty_1"][::std::mem::size_of::<c__bindgen_ty_1>() - 4usize];
    ["Alignment of c__bindgen_ty_1"][::std::mem::align_of::<c__bindgen_ty_1>() - 4usize];
    ["Offset of field: c__bindgen_ty_1::q"][::std::mem::offset_of!(c__bindgen_ty_1, q) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 8usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 4usize];
    ["Offset of field: c::m"][::std::mem::offset_of!(c, m) - 0usize];
    ["Offset of field: c::n"][::std::mem::offset_of!(c, n) - 4usize];
};
