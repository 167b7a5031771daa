// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " fwd doc"]
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
#[doc = " def doc"]
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
#[doc = " fwd1"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 4usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 4usize];
    ["Offset of field: c::x"][::std::mem::offset_of!(c, x) - 0usize];
};
#[doc = " never1"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct d {
    _unused: [u8; 0],
}
#[doc = " e def"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct e {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of e"][::std::mem::size_of::<e>() - 4usize];
    ["Alignment of e"][::std::mem::align_of::<e>() - 4usize];
    ["Offset of field: e::x"][::std::mem::offset_of!(e, x) - 0usize];
};
#[doc = " enum def */\n/** u fwd"]
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 4usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 4usize];
    ["Offset of field: u::a"][::std::mem::offset_of!(u, a) - 0usize];
};
unsafe extern "C" {
    #[doc = " v1"]
    pub static mut v: ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " w2"]
    pub static mut w: ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct m {
    pub p: *mut n,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m"][::std::mem::size_of::<m>() - 8usize];
    ["Alignment of m"][::std::mem::align_of::<m>() - 8usize];
    ["Offset of field: m::p"][::std::mem::offset_of!(m, p) - 0usize];
};
#[doc = " n fwd"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct n {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of n"][::std::mem::size_of::<n>() - 4usize];
    ["Alignment of n"][::std::mem::align_of::<n>() - 4usize];
    ["Offset of field: n::x"][::std::mem::offset_of!(n, x) - 0usize];
};
unsafe extern "C" {
    #[doc = " fr2"]
    pub fn fr() -> ::std::os::raw::c_int;
}
#[doc = " td1"]
pub type td = ::std::os::raw::c_int;
