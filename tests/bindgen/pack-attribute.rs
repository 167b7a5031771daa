// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct p {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p"][::std::mem::size_of::<p>() - 13usize];
    ["Alignment of p"][::std::mem::align_of::<p>() - 1usize];
    ["Offset of field: p::a"][::std::mem::offset_of!(p, a) - 0usize];
    ["Offset of field: p::b"][::std::mem::offset_of!(p, b) - 1usize];
    ["Offset of field: p::c"][::std::mem::offset_of!(p, c) - 5usize];
};
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct q {
    pub a: ::std::os::raw::c_short,
    pub b: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q"][::std::mem::size_of::<q>() - 3usize];
    ["Alignment of q"][::std::mem::align_of::<q>() - 1usize];
    ["Offset of field: q::a"][::std::mem::offset_of!(q, a) - 0usize];
    ["Offset of field: q::b"][::std::mem::offset_of!(q, b) - 2usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct r {
    pub a: ::std::os::raw::c_char,
    pub inner: p,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of r"][::std::mem::size_of::<r>() - 14usize];
    ["Alignment of r"][::std::mem::align_of::<r>() - 1usize];
    ["Offset of field: r::a"][::std::mem::offset_of!(r, a) - 0usize];
    ["Offset of field: r::inner"][::std::mem::offset_of!(r, inner) - 1usize];
};
