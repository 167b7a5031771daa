// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type __gnuc_va_list = __builtin_va_list;
pub type va_list = __builtin_va_list;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_long,
    pub p: *mut ::std::os::raw::c_void,
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: u64,
    pub ld: u128,
    pub i: i128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 64usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 16usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::p"][::std::mem::offset_of!(s, p) - 8usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 16usize];
    ["Offset of field: s::ld"][::std::mem::offset_of!(s, ld) - 32usize];
    ["Offset of field: s::i"][::std::mem::offset_of!(s, i) - 48usize];
};
unsafe extern "C" {
    pub fn f(ap: va_list, x: u128) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn sg(c: ::std::os::raw::c_char) -> ::std::os::raw::c_char;
}
pub type __builtin_va_list = __va_list;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct __va_list {
    pub __stack: *mut ::std::os::raw::c_void,
    pub __gr_top: *mut ::std::os::raw::c_void,
    pub __vr_top: *mut ::std::os::raw::c_void,
    pub __gr_offs: ::std::os::raw::c_int,
    pub __vr_offs: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of __va_list"][::std::mem::size_of::<__va_list>() - 32usize];
    ["Alignment of __va_list"][::std::mem::align_of::<__va_list>() - 8usize];
    ["Offset of field: __va_list::__stack"][::std::mem::offset_of!(__va_list, __stack) - 0usize];
    ["Offset of field: __va_list::__gr_top"][::std::mem::offset_of!(__va_list, __gr_top) - 8usize];
    ["Offset of field: __va_list::__vr_top"][::std::mem::offset_of!(__va_list, __vr_top) - 16usize];
    ["Offset of field: __va_list::__gr_offs"]
        [::std::mem::offset_of!(__va_list, __gr_offs) - 24usize];
    ["Offset of field: __va_list::__vr_offs"]
        [::std::mem::offset_of!(__va_list, __vr_offs) - 28usize];
};
