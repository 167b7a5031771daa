// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct al {
    pub __bindgen_align: [u128; 0usize],
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of al"][::std::mem::size_of::<al>() - 16usize];
    ["Alignment of al"][::std::mem::align_of::<al>() - 16usize];
    ["Offset of field: al::a"][::std::mem::offset_of!(al, a) - 0usize];
};
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct p {
    pub c: ::std::os::raw::c_char,
    pub a: al,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p"][::std::mem::size_of::<p>() - 17usize];
    ["Alignment of p"][::std::mem::align_of::<p>() - 1usize];
    ["Offset of field: p::c"][::std::mem::offset_of!(p, c) - 0usize];
    ["Offset of field: p::a"][::std::mem::offset_of!(p, a) - 1usize];
};
