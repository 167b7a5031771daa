// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " Javadoc."]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s1 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s1"][::std::mem::size_of::<s1>() - 4usize];
    ["Alignment of s1"][::std::mem::align_of::<s1>() - 4usize];
    ["Offset of field: s1::a"][::std::mem::offset_of!(s1, a) - 0usize];
};
#[doc = " Qt."]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s2 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s2"][::std::mem::size_of::<s2>() - 4usize];
    ["Alignment of s2"][::std::mem::align_of::<s2>() - 4usize];
    ["Offset of field: s2::a"][::std::mem::offset_of!(s2, a) - 0usize];
};
#[doc = " Slashes."]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s3 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s3"][::std::mem::size_of::<s3>() - 4usize];
    ["Alignment of s3"][::std::mem::align_of::<s3>() - 4usize];
    ["Offset of field: s3::a"][::std::mem::offset_of!(s3, a) - 0usize];
};
#[doc = "! Bang."]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s4 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s4"][::std::mem::size_of::<s4>() - 4usize];
    ["Alignment of s4"][::std::mem::align_of::<s4>() - 4usize];
    ["Offset of field: s4::a"][::std::mem::offset_of!(s4, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s5 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s5"][::std::mem::size_of::<s5>() - 4usize];
    ["Alignment of s5"][::std::mem::align_of::<s5>() - 4usize];
    ["Offset of field: s5::a"][::std::mem::offset_of!(s5, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s6 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s6"][::std::mem::size_of::<s6>() - 4usize];
    ["Alignment of s6"][::std::mem::align_of::<s6>() - 4usize];
    ["Offset of field: s6::a"][::std::mem::offset_of!(s6, a) - 0usize];
};
unsafe extern "C" {
    pub fn f7() -> ::std::os::raw::c_int;
}
#[doc = " Starred box *"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s8 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s8"][::std::mem::size_of::<s8>() - 4usize];
    ["Alignment of s8"][::std::mem::align_of::<s8>() - 4usize];
    ["Offset of field: s8::a"][::std::mem::offset_of!(s8, a) - 0usize];
};
