// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 4usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::x"][::std::mem::offset_of!(a, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c {
    pub p: *mut b,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 8usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 8usize];
    ["Offset of field: c::p"][::std::mem::offset_of!(c, p) - 0usize];
};
