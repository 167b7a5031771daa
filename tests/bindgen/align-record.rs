// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct a8 {
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a8"][::std::mem::size_of::<a8>() - 8usize];
    ["Alignment of a8"][::std::mem::align_of::<a8>() - 8usize];
    ["Offset of field: a8::c"][::std::mem::offset_of!(a8, c) - 0usize];
};
#[repr(C)]
#[repr(align(64))]
#[derive(Debug, Copy, Clone)]
pub struct a64 {
    pub x: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a64"][::std::mem::size_of::<a64>() - 64usize];
    ["Alignment of a64"][::std::mem::align_of::<a64>() - 64usize];
    ["Offset of field: a64::x"][::std::mem::offset_of!(a64, x) - 0usize];
    ["Offset of field: a64::c"][::std::mem::offset_of!(a64, c) - 4usize];
};
#[repr(C)]
#[repr(align(64))]
#[derive(Debug, Copy, Clone)]
pub struct h {
    pub c: ::std::os::raw::c_char,
    pub a: a8,
    pub __bindgen_padding_0: [u64; 6usize],
    pub b: a64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of h"][::std::mem::size_of::<h>() - 128usize];
    ["Alignment of h"][::std::mem::align_of::<h>() - 64usize];
    ["Offset of field: h::c"][::std::mem::offset_of!(h, c) - 0usize];
    ["Offset of field: h::a"][::std::mem::offset_of!(h, a) - 8usize];
    ["Offset of field: h::b"][::std::mem::offset_of!(h, b) - 64usize];
};
