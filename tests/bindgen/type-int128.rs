// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct big {
    pub a: i128,
    pub b: u128,
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of big"][::std::mem::size_of::<big>() - 48usize];
    ["Alignment of big"][::std::mem::align_of::<big>() - 16usize];
    ["Offset of field: big::a"][::std::mem::offset_of!(big, a) - 0usize];
    ["Offset of field: big::b"][::std::mem::offset_of!(big, b) - 16usize];
    ["Offset of field: big::c"][::std::mem::offset_of!(big, c) - 32usize];
};
unsafe extern "C" {
    pub fn mul(a: ::std::os::raw::c_ulong, b: ::std::os::raw::c_ulong) -> u128;
}
unsafe extern "C" {
    pub static mut var128: i128;
}
