// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "stdcall" {
    pub fn std_(a: ::std::os::raw::c_int);
}
unsafe extern "fastcall" {
    pub fn fast(a: ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn cdecl_(a: ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn regp(a: ::std::os::raw::c_int);
}
pub type sp = ::std::option::Option<unsafe extern "stdcall" fn(arg1: ::std::os::raw::c_int)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub l: ::std::os::raw::c_long,
    pub p: *mut ::std::os::raw::c_void,
    pub ll: ::std::os::raw::c_longlong,
    pub d: f64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 24usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::l"][::std::mem::offset_of!(s, l) - 0usize];
    ["Offset of field: s::p"][::std::mem::offset_of!(s, p) - 4usize];
    ["Offset of field: s::ll"][::std::mem::offset_of!(s, ll) - 8usize];
    ["Offset of field: s::d"][::std::mem::offset_of!(s, d) - 16usize];
};
