// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pt {
    pub x: ::std::os::raw::c_int,
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pt"][::std::mem::size_of::<pt>() - 8usize];
    ["Alignment of pt"][::std::mem::align_of::<pt>() - 4usize];
    ["Offset of field: pt::x"][::std::mem::offset_of!(pt, x) - 0usize];
    ["Offset of field: pt::y"][::std::mem::offset_of!(pt, y) - 4usize];
};
pub const col_RED: col = 0;
pub type col = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Copy, Clone)]
pub union un {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of un"][::std::mem::size_of::<un>() - 4usize];
    ["Alignment of un"][::std::mem::align_of::<un>() - 4usize];
    ["Offset of field: un::a"][::std::mem::offset_of!(un, a) - 0usize];
};
pub type cb = ::std::option::Option<
    unsafe extern "C" fn(
        arg1: ::std::os::raw::c_int,
        arg2: *mut ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int,
>;
unsafe extern "C" {
    #[link_name = "sq__extern"]
    pub fn sq(x: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "mk__extern"]
    pub fn mk(x: ::std::os::raw::c_int, y: ::std::os::raw::c_int) -> pt;
}
unsafe extern "C" {
    #[link_name = "vd__extern"]
    pub fn vd(p: *mut pt, s: *const ::std::os::raw::c_char, c: col, u: un);
}
unsafe extern "C" {
    #[link_name = "none__extern"]
    pub fn none();
}
unsafe extern "C" {
    #[link_name = "st__extern"]
    pub fn st(
        a: *const ::std::os::raw::c_int,
        b: *mut ::std::os::raw::c_ulong,
    ) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "pick__extern"]
    pub fn pick(c: cb) -> cb;
}
unsafe extern "C" {
    #[link_name = "nm__extern"]
    pub fn nm() -> *const ::std::os::raw::c_char;
}
unsafe extern "C" {
    #[link_name = "b__extern"]
    pub fn b(x: bool) -> bool;
}
unsafe extern "C" {
    pub fn ext() -> ::std::os::raw::c_int;
}
