// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " \"quotes\" and \\backslash and 'apostrophe' and {braces} and \\n"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct q1 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q1"][::std::mem::size_of::<q1>() - 4usize];
    ["Alignment of q1"][::std::mem::align_of::<q1>() - 4usize];
    ["Offset of field: q1::a"][::std::mem::offset_of!(q1, a) - 0usize];
};
#[doc = " Umlaut ä, euro €, emoji 🦀, tab\there"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct q2 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q2"][::std::mem::size_of::<q2>() - 4usize];
    ["Alignment of q2"][::std::mem::align_of::<q2>() - 4usize];
    ["Offset of field: q2::a"][::std::mem::offset_of!(q2, a) - 0usize];
};
#[doc = " *\\/ not the end; // inside; /* nested"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct q3 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q3"][::std::mem::size_of::<q3>() - 4usize];
    ["Alignment of q3"][::std::mem::align_of::<q3>() - 4usize];
    ["Offset of field: q3::a"][::std::mem::offset_of!(q3, a) - 0usize];
};
#[doc = " #\\[attribute] and ``` code ``` and \\[link] \\<html> & amp"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct q4 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q4"][::std::mem::size_of::<q4>() - 4usize];
    ["Alignment of q4"][::std::mem::align_of::<q4>() - 4usize];
    ["Offset of field: q4::a"][::std::mem::offset_of!(q4, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct q5 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q5"][::std::mem::size_of::<q5>() - 4usize];
    ["Alignment of q5"][::std::mem::align_of::<q5>() - 4usize];
    ["Offset of field: q5::a"][::std::mem::offset_of!(q5, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct q6 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of q6"][::std::mem::size_of::<q6>() - 4usize];
    ["Alignment of q6"][::std::mem::align_of::<q6>() - 4usize];
    ["Offset of field: q6::a"][::std::mem::offset_of!(q6, a) - 0usize];
};
