// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type aligned_int = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aligned_s {
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned_s"][::std::mem::size_of::<aligned_s>() - 1usize];
    ["Alignment of aligned_s"][::std::mem::align_of::<aligned_s>() - 1usize];
    ["Offset of field: aligned_s::c"][::std::mem::offset_of!(aligned_s, c) - 0usize];
};
#[repr(C)]
#[repr(align(32))]
#[derive(Debug, Copy, Clone)]
pub struct uses {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 15usize],
    pub b: aligned_int,
    pub __bindgen_padding_1: [u8; 12usize],
    pub c: aligned_s,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of uses"][::std::mem::size_of::<uses>() - 64usize];
    ["Alignment of uses"][::std::mem::align_of::<uses>() - 32usize];
    ["Offset of field: uses::a"][::std::mem::offset_of!(uses, a) - 0usize];
    ["Offset of field: uses::b"][::std::mem::offset_of!(uses, b) - 16usize];
    ["Offset of field: uses::c"][::std::mem::offset_of!(uses, c) - 32usize];
};
unsafe extern "C" {
    pub fn f(p: *mut aligned_int) -> aligned_int;
}
