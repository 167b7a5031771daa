// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub c: ::std::os::raw::c_char,
    pub l: ::std::os::raw::c_long,
    pub ld: u128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 32usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 16usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 0usize];
    ["Offset of field: s::l"][::std::mem::offset_of!(s, l) - 8usize];
    ["Offset of field: s::ld"][::std::mem::offset_of!(s, ld) - 16usize];
};
unsafe extern "C" {
    pub fn f(p: *mut u128, c: ::std::os::raw::c_char) -> ::std::os::raw::c_int;
}
