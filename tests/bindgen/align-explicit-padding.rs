// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
    pub l: ::std::os::raw::c_long,
    pub s: ::std::os::raw::c_short,
    pub __bindgen_padding_1: [u8; 6usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 24usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 8usize];
    ["Offset of field: a::c"][::std::mem::offset_of!(a, c) - 0usize];
    ["Offset of field: a::l"][::std::mem::offset_of!(a, l) - 8usize];
    ["Offset of field: a::s"][::std::mem::offset_of!(a, s) - 16usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct b {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 15usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 16usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 16usize];
    ["Offset of field: b::c"][::std::mem::offset_of!(b, c) - 0usize];
};
#[repr(C)]
#[repr(align(32))]
#[derive(Copy, Clone)]
pub union u {
    pub c: ::std::os::raw::c_char,
    pub l: [::std::os::raw::c_long; 2usize],
    pub s: [::std::os::raw::c_short; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 32usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 32usize];
    ["Offset of field: u::c"][::std::mem::offset_of!(u, c) - 0usize];
    ["Offset of field: u::l"][::std::mem::offset_of!(u, l) - 0usize];
    ["Offset of field: u::s"][::std::mem::offset_of!(u, s) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct n {
    pub a: a,
    pub t: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of n"][::std::mem::size_of::<n>() - 32usize];
    ["Alignment of n"][::std::mem::align_of::<n>() - 8usize];
    ["Offset of field: n::a"][::std::mem::offset_of!(n, a) - 0usize];
    ["Offset of field: n::t"][::std::mem::offset_of!(n, t) - 24usize];
};
