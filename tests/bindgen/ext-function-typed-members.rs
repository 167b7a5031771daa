// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type fn_t = ::std::option::Option<
    unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub f: fn_t,
    pub g: *mut fn_t,
    pub h: [fn_t; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 40usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::f"][::std::mem::offset_of!(s, f) - 0usize];
    ["Offset of field: s::g"][::std::mem::offset_of!(s, g) - 8usize];
    ["Offset of field: s::h"][::std::mem::offset_of!(s, h) - 16usize];
};
unsafe extern "C" {
    pub fn declared(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut var: fn_t;
}
unsafe extern "C" {
    pub fn ret() -> fn_t;
}
unsafe extern "C" {
    pub fn par(f: fn_t);
}
