// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct ret {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ret"][::std::mem::size_of::<ret>() - 4usize];
    ["Alignment of ret"][::std::mem::align_of::<ret>() - 4usize];
    ["Offset of field: ret::a"][::std::mem::offset_of!(ret, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct arg {
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of arg"][::std::mem::size_of::<arg>() - 4usize];
    ["Alignment of arg"][::std::mem::align_of::<arg>() - 4usize];
    ["Offset of field: arg::b"][::std::mem::offset_of!(arg, b) - 0usize];
};
pub type number = ::std::os::raw::c_int;
unsafe extern "C" {
    pub fn get_one(a: *mut arg) -> number;
}
unsafe extern "C" {
    pub fn get_two() -> *mut ret;
}
