// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct at {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_long,
    pub c: *mut ::std::os::raw::c_char,
    pub d: *mut at__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct at__bindgen_ty_1 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of at__bindgen_ty_1"][::std::mem::size_of::<at__bindgen_ty_1>() - 4usize];
    ["Alignment of at__bindgen_ty_1"][::std::mem::align_of::<at__bindgen_ty_1>() - 4usize];
    ["Offset of field: at__bindgen_ty_1::x"][::std::mem::offset_of!(at__bindgen_ty_1, x) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of at"][::std::mem::size_of::<at>() - 32usize];
    ["Alignment of at"][::std::mem::align_of::<at>() - 8usize];
    ["Offset of field: at::a"][::std::mem::offset_of!(at, a) - 0usize];
    ["Offset of field: at::b"][::std::mem::offset_of!(at, b) - 8usize];
    ["Offset of field: at::c"][::std::mem::offset_of!(at, c) - 16usize];
    ["Offset of field: at::d"][::std::mem::offset_of!(at, d) - 24usize];
};
unsafe extern "C" {
    pub static mut counter: ::std::os::raw::c_uint;
}
unsafe extern "C" {
    pub fn load(p: *mut ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
