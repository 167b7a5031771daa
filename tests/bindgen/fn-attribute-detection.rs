// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn stop1() -> !;
}
unsafe extern "C" {
    pub fn stop2(arg1: ::std::os::raw::c_int) -> !;
}
unsafe extern "C" {
    pub fn normal();
}
unsafe extern "C" {
    #[must_use]
    pub fn must() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[must_use]
    pub fn both() -> ::std::os::raw::c_int;
}
pub type stopper = ::std::option::Option<unsafe extern "C" fn() -> !>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub stop: ::std::option::Option<unsafe extern "C" fn() -> !>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 8usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::stop"][::std::mem::offset_of!(s, stop) - 0usize];
};
unsafe extern "C" {
    pub fn dep() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn takes_stop(f: ::std::option::Option<unsafe extern "C" fn() -> !>);
}
