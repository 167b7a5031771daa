// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
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
impl Default for u {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
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
impl Default for b {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
pub const e_A: e = 1;
pub type e = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c {
    pub v: e,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 4usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 4usize];
    ["Offset of field: c::v"][::std::mem::offset_of!(c, v) - 0usize];
};
impl Default for c {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct g {
    pub f: ::std::option::Option<unsafe extern "C" fn()>,
    pub b: bool,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of g"][::std::mem::size_of::<g>() - 16usize];
    ["Alignment of g"][::std::mem::align_of::<g>() - 8usize];
    ["Offset of field: g::f"][::std::mem::offset_of!(g, f) - 0usize];
    ["Offset of field: g::b"][::std::mem::offset_of!(g, b) - 8usize];
};
