// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct anon_s {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of anon_s"][::std::mem::size_of::<anon_s>() - 4usize];
    ["Alignment of anon_s"][::std::mem::align_of::<anon_s>() - 4usize];
    ["Offset of field: anon_s::x"][::std::mem::offset_of!(anon_s, x) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union anon_u {
    pub x: ::std::os::raw::c_int,
    pub y: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of anon_u"][::std::mem::size_of::<anon_u>() - 4usize];
    ["Alignment of anon_u"][::std::mem::align_of::<anon_u>() - 4usize];
    ["Offset of field: anon_u::x"][::std::mem::offset_of!(anon_u, x) - 0usize];
    ["Offset of field: anon_u::y"][::std::mem::offset_of!(anon_u, y) - 0usize];
};
pub const anon_e_AA: anon_e = 0;
pub const anon_e_BB: anon_e = 1;
pub type anon_e = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _bindgen_ty_1 {
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of _bindgen_ty_1"][::std::mem::size_of::<_bindgen_ty_1>() - 4usize];
    ["Alignment of _bindgen_ty_1"][::std::mem::align_of::<_bindgen_ty_1>() - 4usize];
    ["Offset of field: _bindgen_ty_1::z"][::std::mem::offset_of!(_bindgen_ty_1, z) - 0usize];
};
pub type anon_ptr = *mut _bindgen_ty_1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _bindgen_ty_2 {
    pub w: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of _bindgen_ty_2"][::std::mem::size_of::<_bindgen_ty_2>() - 4usize];
    ["Alignment of _bindgen_ty_2"][::std::mem::align_of::<_bindgen_ty_2>() - 4usize];
    ["Offset of field: _bindgen_ty_2::w"][::std::mem::offset_of!(_bindgen_ty_2, w) - 0usize];
};
pub type anon_arr = [_bindgen_ty_2; 3usize];
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct first_name {
    pub v: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of first_name"][::std::mem::size_of::<first_name>() - 4usize];
    ["Alignment of first_name"][::std::mem::align_of::<first_name>() - 4usize];
    ["Offset of field: first_name::v"][::std::mem::offset_of!(first_name, v) - 0usize];
};
pub type second_name = first_name;
pub type ptr_name = *mut first_name;
