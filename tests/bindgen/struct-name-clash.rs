// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clash {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of clash"][::std::mem::size_of::<clash>() - 4usize];
    ["Alignment of clash"][::std::mem::align_of::<clash>() - 4usize];
    ["Offset of field: clash::a"][::std::mem::offset_of!(clash, a) - 0usize];
};
unsafe extern "C" {
    pub fn clash(c: *mut clash) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union other {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of other"][::std::mem::size_of::<other>() - 4usize];
    ["Alignment of other"][::std::mem::align_of::<other>() - 4usize];
    ["Offset of field: other::a"][::std::mem::offset_of!(other, a) - 0usize];
};
unsafe extern "C" {
    pub static mut other: ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct Vec {
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of Vec"][::std::mem::size_of::<Vec>() - 4usize];
    ["Alignment of Vec"][::std::mem::align_of::<Vec>() - 4usize];
    ["Offset of field: Vec::z"][::std::mem::offset_of!(Vec, z) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct Option {
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of Option"][::std::mem::size_of::<Option>() - 4usize];
    ["Alignment of Option"][::std::mem::align_of::<Option>() - 4usize];
    ["Offset of field: Option::z"][::std::mem::offset_of!(Option, z) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct Default {
    pub k: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of Default"][::std::mem::size_of::<Default>() - 4usize];
    ["Alignment of Default"][::std::mem::align_of::<Default>() - 4usize];
    ["Offset of field: Default::k"][::std::mem::offset_of!(Default, k) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct Copy {
    pub k: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of Copy"][::std::mem::size_of::<Copy>() - 4usize];
    ["Alignment of Copy"][::std::mem::align_of::<Copy>() - 4usize];
    ["Offset of field: Copy::k"][::std::mem::offset_of!(Copy, k) - 0usize];
};
