// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
use ::std::os::raw as cty;

#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub c: cty::c_char,
    pub i: cty::c_int,
    pub l: cty::c_long,
    pub p: *mut cty::c_void,
    pub u: cty::c_ulonglong,
    pub f: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 40usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 0usize];
    ["Offset of field: s::i"][::std::mem::offset_of!(s, i) - 4usize];
    ["Offset of field: s::l"][::std::mem::offset_of!(s, l) - 8usize];
    ["Offset of field: s::p"][::std::mem::offset_of!(s, p) - 16usize];
    ["Offset of field: s::u"][::std::mem::offset_of!(s, u) - 24usize];
    ["Offset of field: s::f"][::std::mem::offset_of!(s, f) - 32usize];
};
unsafe extern "C" {
    pub fn f(arg1: *mut cty::c_char) -> cty::c_int;
}
