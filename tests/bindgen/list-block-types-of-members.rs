// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct foo {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of foo"][::std::mem::size_of::<foo>() - 4usize];
    ["Alignment of foo"][::std::mem::align_of::<foo>() - 4usize];
    ["Offset of field: foo::a"][::std::mem::offset_of!(foo, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct bar_s {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of bar_s"][::std::mem::size_of::<bar_s>() - 4usize];
    ["Alignment of bar_s"][::std::mem::align_of::<bar_s>() - 4usize];
    ["Offset of field: bar_s::a"][::std::mem::offset_of!(bar_s, a) - 0usize];
};
#[repr(C)]
pub struct s1 {
    pub p: *mut foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s1"][::std::mem::size_of::<s1>() - 8usize];
    ["Alignment of s1"][::std::mem::align_of::<s1>() - 8usize];
    ["Offset of field: s1::p"][::std::mem::offset_of!(s1, p) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s2 {
    pub p: *mut foo,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s2"][::std::mem::size_of::<s2>() - 8usize];
    ["Alignment of s2"][::std::mem::align_of::<s2>() - 8usize];
    ["Offset of field: s2::p"][::std::mem::offset_of!(s2, p) - 0usize];
};
#[repr(C)]
pub struct s3 {
    pub p: *mut *mut foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s3"][::std::mem::size_of::<s3>() - 8usize];
    ["Alignment of s3"][::std::mem::align_of::<s3>() - 8usize];
    ["Offset of field: s3::p"][::std::mem::offset_of!(s3, p) - 0usize];
};
#[repr(C)]
pub struct s4 {
    pub p: [*mut foo_t; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s4"][::std::mem::size_of::<s4>() - 16usize];
    ["Alignment of s4"][::std::mem::align_of::<s4>() - 8usize];
    ["Offset of field: s4::p"][::std::mem::offset_of!(s4, p) - 0usize];
};
#[repr(C)]
pub struct s5 {
    pub p: [foo_t; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s5"][::std::mem::size_of::<s5>() - 8usize];
    ["Alignment of s5"][::std::mem::align_of::<s5>() - 4usize];
    ["Offset of field: s5::p"][::std::mem::offset_of!(s5, p) - 0usize];
};
#[repr(C)]
pub struct s6 {
    pub p: *const foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s6"][::std::mem::size_of::<s6>() - 8usize];
    ["Alignment of s6"][::std::mem::align_of::<s6>() - 8usize];
    ["Offset of field: s6::p"][::std::mem::offset_of!(s6, p) - 0usize];
};
#[repr(C)]
pub struct s7 {
    pub p: *const foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s7"][::std::mem::size_of::<s7>() - 8usize];
    ["Alignment of s7"][::std::mem::align_of::<s7>() - 8usize];
    ["Offset of field: s7::p"][::std::mem::offset_of!(s7, p) - 0usize];
};
#[repr(C)]
pub struct s8 {
    pub p: foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s8"][::std::mem::size_of::<s8>() - 4usize];
    ["Alignment of s8"][::std::mem::align_of::<s8>() - 4usize];
    ["Offset of field: s8::p"][::std::mem::offset_of!(s8, p) - 0usize];
};
pub type foo_p = *mut foo_t;
#[repr(C)]
pub struct s9 {
    pub p: foo_p,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s9"][::std::mem::size_of::<s9>() - 8usize];
    ["Alignment of s9"][::std::mem::align_of::<s9>() - 8usize];
    ["Offset of field: s9::p"][::std::mem::offset_of!(s9, p) - 0usize];
};
#[repr(C)]
pub struct s99 {
    pub p: *mut my_bool,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s99"][::std::mem::size_of::<s99>() - 8usize];
    ["Alignment of s99"][::std::mem::align_of::<s99>() - 8usize];
    ["Offset of field: s99::p"][::std::mem::offset_of!(s99, p) - 0usize];
};
