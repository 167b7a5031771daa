// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s1 {
    pub a1: ::std::os::raw::c_int,
    pub next: *mut s1,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s1"][::std::mem::size_of::<s1>() - 16usize];
    ["Alignment of s1"][::std::mem::align_of::<s1>() - 8usize];
    ["Offset of field: s1::a1"][::std::mem::offset_of!(s1, a1) - 0usize];
    ["Offset of field: s1::next"][::std::mem::offset_of!(s1, next) - 8usize];
};
unsafe extern "C" {
    pub fn f1(p: *mut s1) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s2 {
    pub a2: ::std::os::raw::c_int,
    pub next: *mut s2,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s2"][::std::mem::size_of::<s2>() - 16usize];
    ["Alignment of s2"][::std::mem::align_of::<s2>() - 8usize];
    ["Offset of field: s2::a2"][::std::mem::offset_of!(s2, a2) - 0usize];
    ["Offset of field: s2::next"][::std::mem::offset_of!(s2, next) - 8usize];
};
unsafe extern "C" {
    pub fn f2(p: *mut s2) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s3 {
    pub a3: ::std::os::raw::c_int,
    pub next: *mut s3,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s3"][::std::mem::size_of::<s3>() - 16usize];
    ["Alignment of s3"][::std::mem::align_of::<s3>() - 8usize];
    ["Offset of field: s3::a3"][::std::mem::offset_of!(s3, a3) - 0usize];
    ["Offset of field: s3::next"][::std::mem::offset_of!(s3, next) - 8usize];
};
unsafe extern "C" {
    pub fn f3(p: *mut s3) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s4 {
    pub a4: ::std::os::raw::c_int,
    pub next: *mut s4,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s4"][::std::mem::size_of::<s4>() - 16usize];
    ["Alignment of s4"][::std::mem::align_of::<s4>() - 8usize];
    ["Offset of field: s4::a4"][::std::mem::offset_of!(s4, a4) - 0usize];
    ["Offset of field: s4::next"][::std::mem::offset_of!(s4, next) - 8usize];
};
unsafe extern "C" {
    pub fn f4(p: *mut s4) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s5 {
    pub a5: ::std::os::raw::c_int,
    pub next: *mut s5,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s5"][::std::mem::size_of::<s5>() - 16usize];
    ["Alignment of s5"][::std::mem::align_of::<s5>() - 8usize];
    ["Offset of field: s5::a5"][::std::mem::offset_of!(s5, a5) - 0usize];
    ["Offset of field: s5::next"][::std::mem::offset_of!(s5, next) - 8usize];
};
unsafe extern "C" {
    pub fn f5(p: *mut s5) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s6 {
    pub a6: ::std::os::raw::c_int,
    pub next: *mut s6,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s6"][::std::mem::size_of::<s6>() - 16usize];
    ["Alignment of s6"][::std::mem::align_of::<s6>() - 8usize];
    ["Offset of field: s6::a6"][::std::mem::offset_of!(s6, a6) - 0usize];
    ["Offset of field: s6::next"][::std::mem::offset_of!(s6, next) - 8usize];
};
unsafe extern "C" {
    pub fn f6(p: *mut s6) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s7 {
    pub a7: ::std::os::raw::c_int,
    pub next: *mut s7,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s7"][::std::mem::size_of::<s7>() - 16usize];
    ["Alignment of s7"][::std::mem::align_of::<s7>() - 8usize];
    ["Offset of field: s7::a7"][::std::mem::offset_of!(s7, a7) - 0usize];
    ["Offset of field: s7::next"][::std::mem::offset_of!(s7, next) - 8usize];
};
unsafe extern "C" {
    pub fn f7(p: *mut s7) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s8 {
    pub a8: ::std::os::raw::c_int,
    pub next: *mut s8,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s8"][::std::mem::size_of::<s8>() - 16usize];
    ["Alignment of s8"][::std::mem::align_of::<s8>() - 8usize];
    ["Offset of field: s8::a8"][::std::mem::offset_of!(s8, a8) - 0usize];
    ["Offset of field: s8::next"][::std::mem::offset_of!(s8, next) - 8usize];
};
unsafe extern "C" {
    pub fn f8(p: *mut s8) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s9 {
    pub a9: ::std::os::raw::c_int,
    pub next: *mut s9,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s9"][::std::mem::size_of::<s9>() - 16usize];
    ["Alignment of s9"][::std::mem::align_of::<s9>() - 8usize];
    ["Offset of field: s9::a9"][::std::mem::offset_of!(s9, a9) - 0usize];
    ["Offset of field: s9::next"][::std::mem::offset_of!(s9, next) - 8usize];
};
unsafe extern "C" {
    pub fn f9(p: *mut s9) -> ::std::os::raw::c_int;
}
pub const e1_E1_A: e1 = 0;
pub const e1_E1_B: e1 = 1;
pub type e1 = ::std::os::raw::c_uint;
pub const e2_E2_A: e2 = 0;
pub const e2_E2_B: e2 = 2;
pub type e2 = ::std::os::raw::c_uint;
pub const e3_E3_A: e3 = 0;
pub const e3_E3_B: e3 = 3;
pub type e3 = ::std::os::raw::c_uint;
