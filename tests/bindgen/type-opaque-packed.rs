// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(1))]
#[derive(Debug, Copy, Clone)]
pub struct p {
    pub _bindgen_opaque_blob: [u8; 9usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p"][::std::mem::size_of::<p>() - 9usize];
    ["Alignment of p"][::std::mem::align_of::<p>() - 1usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct q {
    pub a: ::std::os::raw::c_char,
    pub b: p,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q"][::std::mem::size_of::<q>() - 10usize];
    ["Alignment of q"][::std::mem::align_of::<q>() - 1usize];
    ["Offset of field: q::a"][::std::mem::offset_of!(q, a) - 0usize];
    ["Offset of field: q::b"][::std::mem::offset_of!(q, b) - 1usize];
};
