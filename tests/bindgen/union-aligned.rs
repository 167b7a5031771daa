// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(32))]
#[derive(Copy, Clone)]
pub union al {
    pub c: ::std::os::raw::c_char,
    pub i: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of al"][::std::mem::size_of::<al>() - 32usize];
    ["Alignment of al"][::std::mem::align_of::<al>() - 32usize];
    ["Offset of field: al::c"][::std::mem::offset_of!(al, c) - 0usize];
    ["Offset of field: al::i"][::std::mem::offset_of!(al, i) - 0usize];
};
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub union pk {
    pub c: ::std::os::raw::c_char,
    pub i: ::std::os::raw::c_int,
    pub l: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pk"][::std::mem::size_of::<pk>() - 8usize];
    ["Alignment of pk"][::std::mem::align_of::<pk>() - 1usize];
    ["Offset of field: pk::c"][::std::mem::offset_of!(pk, c) - 0usize];
    ["Offset of field: pk::i"][::std::mem::offset_of!(pk, i) - 0usize];
    ["Offset of field: pk::l"][::std::mem::offset_of!(pk, l) - 0usize];
};
#[repr(C)]
#[repr(align(32))]
#[derive(Copy, Clone)]
pub struct h {
    pub c: ::std::os::raw::c_char,
    pub p: pk,
    pub __bindgen_padding_0: [u64; 2usize],
    pub a: al,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of h"][::std::mem::size_of::<h>() - 64usize];
    ["Alignment of h"][::std::mem::align_of::<h>() - 32usize];
    ["Offset of field: h::c"][::std::mem::offset_of!(h, c) - 0usize];
    ["Offset of field: h::p"][::std::mem::offset_of!(h, p) - 1usize];
    ["Offset of field: h::a"][::std::mem::offset_of!(h, a) - 32usize];
};
