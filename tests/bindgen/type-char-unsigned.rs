// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const CH: u8 = 97u8;
pub const CN: u8 = 255u8;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_schar,
    pub c: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 3usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 1usize];
    ["Offset of field: c::a"][::std::mem::offset_of!(c, a) - 0usize];
    ["Offset of field: c::b"][::std::mem::offset_of!(c, b) - 1usize];
    ["Offset of field: c::c"][::std::mem::offset_of!(c, c) - 2usize];
};
unsafe extern "C" {
    pub fn f(s: *mut ::std::os::raw::c_char) -> ::std::os::raw::c_char;
}
