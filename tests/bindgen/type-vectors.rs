// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type v4f = [f32; 4usize];
pub type v8i = [::std::os::raw::c_int; 8usize];
pub type v3c = [::std::os::raw::c_char; 4usize];
#[repr(C)]
#[repr(align(32))]
#[derive(Debug, Copy, Clone)]
pub struct v {
    pub a: v4f,
    pub __bindgen_padding_0: [u64; 2usize],
    pub b: v8i,
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of v"][::std::mem::size_of::<v>() - 96usize];
    ["Alignment of v"][::std::mem::align_of::<v>() - 32usize];
    ["Offset of field: v::a"][::std::mem::offset_of!(v, a) - 0usize];
    ["Offset of field: v::b"][::std::mem::offset_of!(v, b) - 32usize];
    ["Offset of field: v::c"][::std::mem::offset_of!(v, c) - 64usize];
};
unsafe extern "C" {
    pub fn addv(a: v4f, b: v4f) -> v4f;
}
