// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(128))]
#[derive(Debug, Copy, Clone)]
pub struct cacheline {
    pub pad: [::std::os::raw::c_char; 10usize],
    pub v: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cacheline"][::std::mem::size_of::<cacheline>() - 128usize];
    ["Alignment of cacheline"][::std::mem::align_of::<cacheline>() - 128usize];
    ["Offset of field: cacheline::pad"][::std::mem::offset_of!(cacheline, pad) - 0usize];
    ["Offset of field: cacheline::v"][::std::mem::offset_of!(cacheline, v) - 16usize];
};
#[repr(C)]
#[repr(align(128))]
#[derive(Debug, Copy, Clone)]
pub struct two {
    pub a: [cacheline; 2usize],
    pub z: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of two"][::std::mem::size_of::<two>() - 384usize];
    ["Alignment of two"][::std::mem::align_of::<two>() - 128usize];
    ["Offset of field: two::a"][::std::mem::offset_of!(two, a) - 0usize];
    ["Offset of field: two::z"][::std::mem::offset_of!(two, z) - 256usize];
};
