// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct huge {
    pub a: [::std::os::raw::c_char; 2147483647usize],
    pub b: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of huge"][::std::mem::size_of::<huge>() - 2147483648usize];
    ["Alignment of huge"][::std::mem::align_of::<huge>() - 1usize];
    ["Offset of field: huge::a"][::std::mem::offset_of!(huge, a) - 0usize];
    ["Offset of field: huge::b"][::std::mem::offset_of!(huge, b) - 2147483647usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct huger {
    pub h: [huge; 4usize],
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of huger"][::std::mem::size_of::<huger>() - 8589934596usize];
    ["Alignment of huger"][::std::mem::align_of::<huger>() - 4usize];
    ["Offset of field: huger::h"][::std::mem::offset_of!(huger, h) - 0usize];
    ["Offset of field: huger::z"][::std::mem::offset_of!(huger, z) - 8589934592usize];
};
