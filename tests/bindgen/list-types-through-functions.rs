// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct b {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 4usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 4usize];
    ["Offset of field: b::x"][::std::mem::offset_of!(b, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c {
    pub v: b,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 4usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 4usize];
    ["Offset of field: c::v"][::std::mem::offset_of!(c, v) - 0usize];
};
pub type c_t = c;
pub type cb = ::std::option::Option<
    unsafe extern "C" fn(arg1: *mut c_t, arg2: *mut a) -> ::std::os::raw::c_int,
>;
unsafe extern "C" {
    pub fn entry(callback: cb);
}
