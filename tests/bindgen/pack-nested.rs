// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct inner {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of inner"][::std::mem::size_of::<inner>() - 8usize];
    ["Alignment of inner"][::std::mem::align_of::<inner>() - 4usize];
    ["Offset of field: inner::a"][::std::mem::offset_of!(inner, a) - 0usize];
    ["Offset of field: inner::b"][::std::mem::offset_of!(inner, b) - 4usize];
};
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct outer {
    pub c: ::std::os::raw::c_char,
    pub in_: inner,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer"][::std::mem::size_of::<outer>() - 9usize];
    ["Alignment of outer"][::std::mem::align_of::<outer>() - 1usize];
    ["Offset of field: outer::c"][::std::mem::offset_of!(outer, c) - 0usize];
    ["Offset of field: outer::in_"][::std::mem::offset_of!(outer, in_) - 1usize];
};
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct anon {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_anon_1: anon__bindgen_ty_1,
    pub u: anon__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct anon__bindgen_ty_1 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of anon__bindgen_ty_1"][::std::mem::size_of::<anon__bindgen_ty_1>() - 8usize];
    ["Alignment of anon__bindgen_ty_1"][::std::mem::align_of::<anon__bindgen_ty_1>() - 4usize];
    ["Offset of field: anon__bindgen_ty_1::a"]
        [::std::mem::offset_of!(anon__bindgen_ty_1, a) - 0usize];
    ["Offset of field: anon__bindgen_ty_1::b"]
        [::std::mem::offset_of!(anon__bindgen_ty_1, b) - 4usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union anon__bindgen_ty_2 {
    pub l: ::std::os::raw::c_long,
    pub k: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of anon__bindgen_ty_2"][::std::mem::size_of::<anon__bindgen_ty_2>() - 8usize];
    ["Alignment of anon__bindgen_ty_2"][::std::mem::align_of::<anon__bindgen_ty_2>() - 8usize];
    ["Offset of field: anon__bindgen_ty_2::l"]
        [::std::mem::offset_of!(anon__bindgen_ty_2, l) - 0usize];
    ["Offset of field: anon__bindgen_ty_2::k"]
        [::std::mem::offset_of!(anon__bindgen_ty_2, k) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of anon"][::std::mem::size_of::<anon>() - 17usize];
    ["Alignment of anon"][::std::mem::align_of::<anon>() - 1usize];
    ["Offset of field: anon::c"][::std::mem::offset_of!(anon, c) - 0usize];
    ["Offset of field: anon::u"][::std::mem::offset_of!(anon, u) - 9usize];
};
