// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder {
    pub one: holder__bindgen_ty_1,
    pub two: [holder__bindgen_ty_2; 4usize],
    pub three: *mut holder__bindgen_ty_3,
    pub colour: holder__bindgen_ty_4,
    pub four: *mut *mut holder__bindgen_ty_5,
    pub five: holder__bindgen_ty_5,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder__bindgen_ty_1 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_1"][::std::mem::size_of::<holder__bindgen_ty_1>() - 4usize];
    ["Alignment of holder__bindgen_ty_1"][::std::mem::align_of::<holder__bindgen_ty_1>() - 4usize];
    ["Offset of field: holder__bindgen_ty_1::a"]
        [::std::mem::offset_of!(holder__bindgen_ty_1, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder__bindgen_ty_2 {
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_2"][::std::mem::size_of::<holder__bindgen_ty_2>() - 4usize];
    ["Alignment of holder__bindgen_ty_2"][::std::mem::align_of::<holder__bindgen_ty_2>() - 4usize];
    ["Offset of field: holder__bindgen_ty_2::b"]
        [::std::mem::offset_of!(holder__bindgen_ty_2, b) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union holder__bindgen_ty_3 {
    pub i: ::std::os::raw::c_int,
    pub f: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_3"][::std::mem::size_of::<holder__bindgen_ty_3>() - 4usize];
    ["Alignment of holder__bindgen_ty_3"][::std::mem::align_of::<holder__bindgen_ty_3>() - 4usize];
    ["Offset of field: holder__bindgen_ty_3::i"]
        [::std::mem::offset_of!(holder__bindgen_ty_3, i) - 0usize];
    ["Offset of field: holder__bindgen_ty_3::f"]
        [::std::mem::offset_of!(holder__bindgen_ty_3, f) - 0usize];
};
pub const holder_RED: holder__bindgen_ty_4 = 0;
pub const holder_GREEN: holder__bindgen_ty_4 = 7;
pub type holder__bindgen_ty_4 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder__bindgen_ty_5 {
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_5"][::std::mem::size_of::<holder__bindgen_ty_5>() - 1usize];
    ["Alignment of holder__bindgen_ty_5"][::std::mem::align_of::<holder__bindgen_ty_5>() - 1usize];
    ["Offset of field: holder__bindgen_ty_5::c"]
        [::std::mem::offset_of!(holder__bindgen_ty_5, c) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder"][::std::mem::size_of::<holder>() - 56usize];
    ["Alignment of holder"][::std::mem::align_of::<holder>() - 8usize];
    ["Offset of field: holder::one"][::std::mem::offset_of!(holder, one) - 0usize];
    ["Offset of field: holder::two"][::std::mem::offset_of!(holder, two) - 4usize];
    ["Offset of field: holder::three"][::std::mem::offset_of!(holder, three) - 24usize];
    ["Offset of field: holder::colour"][::std::mem::offset_of!(holder, colour) - 32usize];
    ["Offset of field: holder::four"][::std::mem::offset_of!(holder, four) - 40usize];
    ["Offset of field: holder::five"][::std::mem::offset_of!(holder, five) - 48usize];
};
