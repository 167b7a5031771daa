// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
#[cfg(all())]
#[allow(dead_code)]
pub struct a1 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a1"][::std::mem::size_of::<a1>() - 4usize];
    ["Alignment of a1"][::std::mem::align_of::<a1>() - 4usize];
    ["Offset of field: a1::x"][::std::mem::offset_of!(a1, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
#[doc(hidden)]
pub struct s1 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s1"][::std::mem::size_of::<s1>() - 4usize];
    ["Alignment of s1"][::std::mem::align_of::<s1>() - 4usize];
    ["Offset of field: s1::x"][::std::mem::offset_of!(s1, x) - 0usize];
};
#[repr(u32)]
#[must_use]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum e1 {
    A = 0,
}
#[repr(C)]
#[derive(Copy, Clone)]
#[allow(unused)]
pub union u1 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u1"][::std::mem::size_of::<u1>() - 4usize];
    ["Alignment of u1"][::std::mem::align_of::<u1>() - 4usize];
    ["Offset of field: u1::x"][::std::mem::offset_of!(u1, x) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
#[cfg(all())]
#[allow(dead_code)]
pub union a2 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a2"][::std::mem::size_of::<a2>() - 4usize];
    ["Alignment of a2"][::std::mem::align_of::<a2>() - 4usize];
    ["Offset of field: a2::x"][::std::mem::offset_of!(a2, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct b1 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b1"][::std::mem::size_of::<b1>() - 4usize];
    ["Alignment of b1"][::std::mem::align_of::<b1>() - 4usize];
    ["Offset of field: b1::x"][::std::mem::offset_of!(b1, x) - 0usize];
};
