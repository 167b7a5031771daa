// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    pub b: a__bindgen_ty_1,
    pub c: a__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a__bindgen_ty_1 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_1"][::std::mem::size_of::<a__bindgen_ty_1>() - 4usize];
    ["Alignment of a__bindgen_ty_1"][::std::mem::align_of::<a__bindgen_ty_1>() - 4usize];
    ["Offset of field: a__bindgen_ty_1::x"][::std::mem::offset_of!(a__bindgen_ty_1, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a__bindgen_ty_2 {
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_2"][::std::mem::size_of::<a__bindgen_ty_2>() - 4usize];
    ["Alignment of a__bindgen_ty_2"][::std::mem::align_of::<a__bindgen_ty_2>() - 4usize];
    ["Offset of field: a__bindgen_ty_2::y"][::std::mem::offset_of!(a__bindgen_ty_2, y) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 8usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::b"][::std::mem::offset_of!(a, b) - 0usize];
    ["Offset of field: a::c"][::std::mem::offset_of!(a, c) - 4usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a__bindgen_ty_1 {
    pub z: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_1"][::std::mem::size_of::<a__bindgen_ty_1>() - 8usize];
    ["Alignment of a__bindgen_ty_1"][::std::mem::align_of::<a__bindgen_ty_1>() - 8usize];
    ["Offset of field: a__bindgen_ty_1::z"][::std::mem::offset_of!(a__bindgen_ty_1, z) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct holder {
    pub __bindgen_anon_1: holder__bindgen_ty_1,
    pub __bindgen_anon_1: ::std::os::raw::c_int,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union holder__bindgen_ty_1 {
    pub u: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_1"][::std::mem::size_of::<holder__bindgen_ty_1>() - 4usize];
    ["Alignment of holder__bindgen_ty_1"][::std::mem::align_of::<holder__bindgen_ty_1>() - 4usize];
    ["Offset of field: holder__bindgen_ty_1::u"]
        [::std::mem::offset_of!(holder__bindgen_ty_1, u) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder"][::std::mem::size_of::<holder>() - 8usize];
    ["Alignment of holder"][::std::mem::align_of::<holder>() - 4usize];
    ["Offset of field: holder::__bindgen_anon_1"]
        [::std::mem::offset_of!(holder, __bindgen_anon_1) - 4usize];
};
