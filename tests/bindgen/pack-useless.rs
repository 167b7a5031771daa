// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct chars {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of chars"][::std::mem::size_of::<chars>() - 2usize];
    ["Alignment of chars"][::std::mem::align_of::<chars>() - 1usize];
    ["Offset of field: chars::a"][::std::mem::offset_of!(chars, a) - 0usize];
    ["Offset of field: chars::b"][::std::mem::offset_of!(chars, b) - 1usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct one {
    pub a: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of one"][::std::mem::size_of::<one>() - 1usize];
    ["Alignment of one"][::std::mem::align_of::<one>() - 1usize];
    ["Offset of field: one::a"][::std::mem::offset_of!(one, a) - 0usize];
};
