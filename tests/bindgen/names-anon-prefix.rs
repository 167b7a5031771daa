// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub struct a {
    pub k: ::std::os::raw::c_int,
    pub anon_1: a__bindgen_ty_1,
    pub anon_2: a__bindgen_ty_2,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union a__bindgen_ty_1 {
    pub x: ::std::os::raw::c_int,
    pub y: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_1"][::std::mem::size_of::<a__bindgen_ty_1>() - 4usize];
    ["Alignment of a__bindgen_ty_1"][::std::mem::align_of::<a__bindgen_ty_1>() - 4usize];
    ["Offset of field: a__bindgen_ty_1::x"][::std::mem::offset_of!(a__bindgen_ty_1, x) - 0usize];
    ["Offset of field: a__bindgen_ty_1::y"][::std::mem::offset_of!(a__bindgen_ty_1, y) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a__bindgen_ty_2 {
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_2"][::std::mem::size_of::<a__bindgen_ty_2>() - 4usize];
    ["Alignment of a__bindgen_ty_2"][::std::mem::align_of::<a__bindgen_ty_2>() - 4usize];
    ["Offset of field: a__bindgen_ty_2::z"][::std::mem::offset_of!(a__bindgen_ty_2, z) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 12usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::k"][::std::mem::offset_of!(a, k) - 0usize];
};
