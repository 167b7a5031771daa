// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub static mut a: ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static b: ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut c: *mut ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut d: *const ::std::os::raw::c_char;
}
unsafe extern "C" {
    pub static e: *const ::std::os::raw::c_char;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub q: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 4usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::q"][::std::mem::offset_of!(s, q) - 0usize];
};
unsafe extern "C" {
    pub static mut f: s;
}
unsafe extern "C" {
    pub static mut g: ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static h: s;
}
unsafe extern "C" {
    pub static arr: [::std::os::raw::c_int; 3usize];
}
unsafe extern "C" {
    pub static k: *mut ::std::os::raw::c_int;
}
