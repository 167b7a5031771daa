// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const __alignas_is_defined: u32 = 1;
pub const __alignof_is_defined: u32 = 1;
#[repr(C)]
#[repr(align(32))]
#[derive(Debug, Copy, Clone)]
pub struct aa {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u32; 7usize],
    pub b: ::std::os::raw::c_int,
    pub __bindgen_padding_1: [u8; 4usize],
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aa"][::std::mem::size_of::<aa>() - 64usize];
    ["Alignment of aa"][::std::mem::align_of::<aa>() - 32usize];
    ["Offset of field: aa::a"][::std::mem::offset_of!(aa, a) - 0usize];
    ["Offset of field: aa::b"][::std::mem::offset_of!(aa, b) - 32usize];
    ["Offset of field: aa::c"][::std::mem::offset_of!(aa, c) - 40usize];
};
unsafe extern "C" {
    pub static mut aligned_var: ::std::os::raw::c_int;
}
