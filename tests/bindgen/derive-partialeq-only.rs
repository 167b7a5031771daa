// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq)]
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
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct b {
    pub p: *mut ::std::os::raw::c_int,
    pub arr: [::std::os::raw::c_int; 64usize],
    pub q: a,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 272usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 8usize];
    ["Offset of field: b::p"][::std::mem::offset_of!(b, p) - 0usize];
    ["Offset of field: b::arr"][::std::mem::offset_of!(b, arr) - 8usize];
    ["Offset of field: b::q"][::std::mem::offset_of!(b, q) - 264usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct c {
    pub f: ::std::option::Option<
        unsafe extern "C" fn(
            arg1: ::std::os::raw::c_int,
            arg2: ::std::os::raw::c_int,
            arg3: ::std::os::raw::c_int,
            arg4: ::std::os::raw::c_int,
            arg5: ::std::os::raw::c_int,
            arg6: ::std::os::raw::c_int,
            arg7: ::std::os::raw::c_int,
            arg8: ::std::os::raw::c_int,
            arg9: ::std::os::raw::c_int,
            arg10: ::std::os::raw::c_int,
            arg11: ::std::os::raw::c_int,
            arg12: ::std::os::raw::c_int,
            arg13: ::std::os::raw::c_int,
        ) -> ::std::os::raw::c_int,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 8usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 8usize];
    ["Offset of field: c::f"][::std::mem::offset_of!(c, f) - 0usize];
};
