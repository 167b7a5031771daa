// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " First line.\n\n Second paragraph\n   with indentation\n - a list\n\n     code"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct m1 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m1"][::std::mem::size_of::<m1>() - 4usize];
    ["Alignment of m1"][::std::mem::align_of::<m1>() - 4usize];
    ["Offset of field: m1::a"][::std::mem::offset_of!(m1, a) - 0usize];
};
#[doc = "No stars here\nindented"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct m2 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m2"][::std::mem::size_of::<m2>() - 4usize];
    ["Alignment of m2"][::std::mem::align_of::<m2>() - 4usize];
    ["Offset of field: m2::a"][::std::mem::offset_of!(m2, a) - 0usize];
};
#[doc = " One\n\n   Two\n Three"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct m3 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m3"][::std::mem::size_of::<m3>() - 4usize];
    ["Alignment of m3"][::std::mem::align_of::<m3>() - 4usize];
    ["Offset of field: m3::a"][::std::mem::offset_of!(m3, a) - 0usize];
};
#[doc = "One-line without blanks"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct m4 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m4"][::std::mem::size_of::<m4>() - 4usize];
    ["Alignment of m4"][::std::mem::align_of::<m4>() - 4usize];
    ["Offset of field: m4::a"][::std::mem::offset_of!(m4, a) - 0usize];
};
#[doc = " Tabs before."]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct m5 {
    #[doc = " In a field.\n Two lines."]
    pub a: ::std::os::raw::c_int,
    #[doc = " Slashes\n twice"]
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m5"][::std::mem::size_of::<m5>() - 8usize];
    ["Alignment of m5"][::std::mem::align_of::<m5>() - 4usize];
    ["Offset of field: m5::a"][::std::mem::offset_of!(m5, a) - 0usize];
    ["Offset of field: m5::b"][::std::mem::offset_of!(m5, b) - 4usize];
};
