// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub static mut base: ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct sb {
    pub q: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sb"][::std::mem::size_of::<sb>() - 8usize];
    ["Alignment of sb"][::std::mem::align_of::<sb>() - 8usize];
    ["Offset of field: sb::q"][::std::mem::offset_of!(sb, q) - 0usize];
};
unsafe extern "C" {
    pub static mut t1: ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut t2: *mut sb;
}
unsafe extern "C" {
    pub static mut t3: ::std::os::raw::c_long;
}
pub type my_size = ::std::os::raw::c_ulong;
pub const guessed: ::std::os::raw::c_ulong = 3;
unsafe extern "C" {
    pub fn f(p: *mut ::std::os::raw::c_int, q: ::std::os::raw::c_int) -> my_size;
}
