// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type error_t = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
#[must_use]
pub struct res {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of res"][::std::mem::size_of::<res>() - 4usize];
    ["Alignment of res"][::std::mem::align_of::<res>() - 4usize];
    ["Offset of field: res::a"][::std::mem::offset_of!(res, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct other {
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of other"][::std::mem::size_of::<other>() - 4usize];
    ["Alignment of other"][::std::mem::align_of::<other>() - 4usize];
    ["Offset of field: other::b"][::std::mem::offset_of!(other, b) - 0usize];
};
pub const er_E1: er = 0;
pub type er = ::std::os::raw::c_uint;
unsafe extern "C" {
    #[must_use]
    pub fn f() -> error_t;
}
unsafe extern "C" {
    #[must_use]
    pub fn g() -> res;
}
