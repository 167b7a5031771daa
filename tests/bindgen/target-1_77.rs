// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const S: &::std::ffi::CStr = c"text";
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 16usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 8usize];
};
extern "C" {
    pub fn f(arg1: *mut s) -> ::std::os::raw::c_int;
}
