// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub struct tree {
    pub tag: ::std::os::raw::c_int,
    pub __bindgen_anon_1: tree__bindgen_ty_1,
    pub __bindgen_anon_2: tree__bindgen_ty_2,
    pub __bindgen_anon_3: tree__bindgen_ty_3,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct tree__bindgen_ty_1 {
    pub left: ::std::os::raw::c_int,
    pub right: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tree__bindgen_ty_1"][::std::mem::size_of::<tree__bindgen_ty_1>() - 8usize];
    ["Alignment of tree__bindgen_ty_1"][::std::mem::align_of::<tree__bindgen_ty_1>() - 4usize];
    ["Offset of field: tree__bindgen_ty_1::left"]
        [::std::mem::offset_of!(tree__bindgen_ty_1, left) - 0usize];
    ["Offset of field: tree__bindgen_ty_1::right"]
        [::std::mem::offset_of!(tree__bindgen_ty_1, right) - 4usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union tree__bindgen_ty_2 {
    pub big: ::std::os::raw::c_long,
    pub small: [::std::os::raw::c_char; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tree__bindgen_ty_2"][::std::mem::size_of::<tree__bindgen_ty_2>() - 8usize];
    ["Alignment of tree__bindgen_ty_2"][::std::mem::align_of::<tree__bindgen_ty_2>() - 8usize];
    ["Offset of field: tree__bindgen_ty_2::big"]
        [::std::mem::offset_of!(tree__bindgen_ty_2, big) - 0usize];
    ["Offset of field: tree__bindgen_ty_2::small"]
        [::std::mem::offset_of!(tree__bindgen_ty_2, small) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct tree__bindgen_ty_3 {
    pub named: tree__bindgen_ty_3__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct tree__bindgen_ty_3__bindgen_ty_1 {
    pub __bindgen_anon_1: tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1 {
    pub q: ::std::os::raw::c_int,
    pub r: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Alignment of tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Offset of field: tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1::q"]
        [::std::mem::offset_of!(tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1, q) - 0usize];
    ["Offset of field: tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1::r"]
        [::std::mem::offset_of!(tree__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1, r) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tree__bindgen_ty_3__bindgen_ty_1"]
        [::std::mem::size_of::<tree__bindgen_ty_3__bindgen_ty_1>() - 4usize];
    ["Alignment of tree__bindgen_ty_3__bindgen_ty_1"]
        [::std::mem::align_of::<tree__bindgen_ty_3__bindgen_ty_1>() - 4usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tree__bindgen_ty_3"][::std::mem::size_of::<tree__bindgen_ty_3>() - 4usize];
    ["Alignment of tree__bindgen_ty_3"][::std::mem::align_of::<tree__bindgen_ty_3>() - 4usize];
    ["Offset of field: tree__bindgen_ty_3::named"]
        [::std::mem::offset_of!(tree__bindgen_ty_3, named) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tree"][::std::mem::size_of::<tree>() - 32usize];
    ["Alignment of tree"][::std::mem::align_of::<tree>() - 8usize];
    ["Offset of field: tree::tag"][::std::mem::offset_of!(tree, tag) - 0usize];
};
