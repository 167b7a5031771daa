// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct pa {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pa"][::std::mem::size_of::<pa>() - 8usize];
    ["Alignment of pa"][::std::mem::align_of::<pa>() - 4usize];
    ["Offset of field: pa::a"][::std::mem::offset_of!(pa, a) - 0usize];
    ["Offset of field: pa::b"][::std::mem::offset_of!(pa, b) - 1usize];
};
#[repr(C, packed(8))]
#[derive(Debug, Copy, Clone)]
pub struct pa8 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pa8"][::std::mem::size_of::<pa8>() - 16usize];
    ["Alignment of pa8"][::std::mem::align_of::<pa8>() - 8usize];
    ["Offset of field: pa8::a"][::std::mem::offset_of!(pa8, a) - 0usize];
    ["Offset of field: pa8::b"][::std::mem::offset_of!(pa8, b) - 1usize];
};
#[repr(C, packed(2))]
#[derive(Debug, Copy, Clone)]
pub struct pa2 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pa2"][::std::mem::size_of::<pa2>() - 6usize];
    ["Alignment of pa2"][::std::mem::align_of::<pa2>() - 2usize];
    ["Offset of field: pa2::a"][::std::mem::offset_of!(pa2, a) - 0usize];
    ["Offset of field: pa2::b"][::std::mem::offset_of!(pa2, b) - 1usize];
};
