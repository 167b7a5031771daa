// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    pub x: ::std::os::raw::c_int,
    pub f: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 8usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::x"][::std::mem::offset_of!(a, x) - 0usize];
    ["Offset of field: a::f"][::std::mem::offset_of!(a, f) - 4usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 4usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 4usize];
    ["Offset of field: u::x"][::std::mem::offset_of!(u, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct b {
    pub p: *mut ::std::os::raw::c_int,
    pub arr: [::std::os::raw::c_int; 64usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 264usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 8usize];
    ["Offset of field: b::p"][::std::mem::offset_of!(b, p) - 0usize];
    ["Offset of field: b::arr"][::std::mem::offset_of!(b, arr) - 8usize];
};
