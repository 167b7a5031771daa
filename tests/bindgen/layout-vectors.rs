// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type vec3 = [f32; 4usize];
pub type char3 = [::std::os::raw::c_char; 4usize];
pub type bits9 = u16;
pub type vec4 = [f32; 4usize];
pub type vec8 = [f64; 8usize];
#[repr(C)]
#[repr(align(64))]
#[derive(Debug, Copy, Clone)]
pub struct vectors {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: u64,
    pub v: vec3,
    pub several: [vec3; 2usize],
    pub chars: char3,
    pub bits: bits9,
    pub __bindgen_padding_1: u64,
    pub four: vec4,
    pub d: ::std::os::raw::c_char,
    pub __bindgen_padding_2: [u64; 3usize],
    pub eight: vec8,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of vectors"][::std::mem::size_of::<vectors>() - 192usize];
    ["Alignment of vectors"][::std::mem::align_of::<vectors>() - 64usize];
    ["Offset of field: vectors::c"][::std::mem::offset_of!(vectors, c) - 0usize];
    ["Offset of field: vectors::v"][::std::mem::offset_of!(vectors, v) - 16usize];
    ["Offset of field: vectors::several"][::std::mem::offset_of!(vectors, several) - 32usize];
    ["Offset of field: vectors::chars"][::std::mem::offset_of!(vectors, chars) - 64usize];
    ["Offset of field: vectors::bits"][::std::mem::offset_of!(vectors, bits) - 68usize];
    ["Offset of field: vectors::four"][::std::mem::offset_of!(vectors, four) - 80usize];
    ["Offset of field: vectors::d"][::std::mem::offset_of!(vectors, d) - 96usize];
    ["Offset of field: vectors::eight"][::std::mem::offset_of!(vectors, eight) - 128usize];
};
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct packed {
    pub c: ::std::os::raw::c_char,
    pub v: vec4,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed"][::std::mem::size_of::<packed>() - 17usize];
    ["Alignment of packed"][::std::mem::align_of::<packed>() - 1usize];
    ["Offset of field: packed::c"][::std::mem::offset_of!(packed, c) - 0usize];
    ["Offset of field: packed::v"][::std::mem::offset_of!(packed, v) - 1usize];
};
