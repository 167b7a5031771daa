// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct bools {
    pub a: bool,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of bools"][::std::mem::size_of::<bools>() - 1usize];
    ["Alignment of bools"][::std::mem::align_of::<bools>() - 1usize];
    ["Offset of field: bools::a"][::std::mem::offset_of!(bools, a) - 0usize];
};
unsafe extern "C" {
    pub fn f(b: bool) -> bool;
}
pub const K: ::std::os::raw::c_int = 12;
pub const KC: ::std::os::raw::c_uchar = 200;
unsafe extern "C" {
    pub fn nothing() -> *const ::std::os::raw::c_void;
}
unsafe extern "C" {
    pub fn g(a: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
pub const inferred: ::std::os::raw::c_int = 3;
unsafe extern "C" {
    pub fn nd() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn nr();
}
unsafe extern "C" {
    pub fn dep() -> ::std::os::raw::c_int;
}
