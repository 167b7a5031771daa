// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct p1 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p1"][::std::mem::size_of::<p1>() - 13usize];
    ["Alignment of p1"][::std::mem::align_of::<p1>() - 1usize];
    ["Offset of field: p1::a"][::std::mem::offset_of!(p1, a) - 0usize];
    ["Offset of field: p1::b"][::std::mem::offset_of!(p1, b) - 1usize];
    ["Offset of field: p1::c"][::std::mem::offset_of!(p1, c) - 5usize];
};
#[repr(C, packed(2))]
#[derive(Debug, Copy, Clone)]
pub struct p2 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p2"][::std::mem::size_of::<p2>() - 14usize];
    ["Alignment of p2"][::std::mem::align_of::<p2>() - 2usize];
    ["Offset of field: p2::a"][::std::mem::offset_of!(p2, a) - 0usize];
    ["Offset of field: p2::b"][::std::mem::offset_of!(p2, b) - 2usize];
    ["Offset of field: p2::c"][::std::mem::offset_of!(p2, c) - 6usize];
};
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct p4 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p4"][::std::mem::size_of::<p4>() - 16usize];
    ["Alignment of p4"][::std::mem::align_of::<p4>() - 4usize];
    ["Offset of field: p4::a"][::std::mem::offset_of!(p4, a) - 0usize];
    ["Offset of field: p4::b"][::std::mem::offset_of!(p4, b) - 4usize];
    ["Offset of field: p4::c"][::std::mem::offset_of!(p4, c) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct p8 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p8"][::std::mem::size_of::<p8>() - 16usize];
    ["Alignment of p8"][::std::mem::align_of::<p8>() - 8usize];
    ["Offset of field: p8::a"][::std::mem::offset_of!(p8, a) - 0usize];
    ["Offset of field: p8::b"][::std::mem::offset_of!(p8, b) - 4usize];
    ["Offset of field: p8::c"][::std::mem::offset_of!(p8, c) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct none {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of none"][::std::mem::size_of::<none>() - 16usize];
    ["Alignment of none"][::std::mem::align_of::<none>() - 8usize];
    ["Offset of field: none::a"][::std::mem::offset_of!(none, a) - 0usize];
    ["Offset of field: none::b"][::std::mem::offset_of!(none, b) - 4usize];
    ["Offset of field: none::c"][::std::mem::offset_of!(none, c) - 8usize];
};
