// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type bf8 = u128;
pub type f4 = [f32; 4usize];
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: u64,
    pub b: bf8,
    pub c: f4,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 48usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 16usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 16usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 32usize];
};
