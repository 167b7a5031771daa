// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct af {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u32; 3usize],
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of af"][::std::mem::size_of::<af>() - 32usize];
    ["Alignment of af"][::std::mem::align_of::<af>() - 16usize];
    ["Offset of field: af::a"][::std::mem::offset_of!(af, a) - 0usize];
    ["Offset of field: af::b"][::std::mem::offset_of!(af, b) - 16usize];
    ["Offset of field: af::c"][::std::mem::offset_of!(af, c) - 20usize];
};
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct af2 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of af2"][::std::mem::size_of::<af2>() - 4usize];
    ["Alignment of af2"][::std::mem::align_of::<af2>() - 4usize];
    ["Offset of field: af2::a"][::std::mem::offset_of!(af2, a) - 0usize];
    ["Offset of field: af2::b"][::std::mem::offset_of!(af2, b) - 1usize];
};
