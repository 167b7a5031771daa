// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct nothing {}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nothing"][::std::mem::size_of::<nothing>() - 0usize];
    ["Alignment of nothing"][::std::mem::align_of::<nothing>() - 1usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds_nothing {
    pub a: nothing,
    pub b: ::std::os::raw::c_int,
    pub c: nothing,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_nothing"][::std::mem::size_of::<holds_nothing>() - 4usize];
    ["Alignment of holds_nothing"][::std::mem::align_of::<holds_nothing>() - 4usize];
    ["Offset of field: holds_nothing::a"][::std::mem::offset_of!(holds_nothing, a) - 0usize];
    ["Offset of field: holds_nothing::b"][::std::mem::offset_of!(holds_nothing, b) - 0usize];
    ["Offset of field: holds_nothing::c"][::std::mem::offset_of!(holds_nothing, c) - 4usize];
};
#[repr(C)]
#[repr(align(1))]
#[derive(Copy, Clone)]
pub struct void_union {
    pub bindgen_union_field: [u8; 0usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of void_union"][::std::mem::size_of::<void_union>() - 0usize];
    ["Alignment of void_union"][::std::mem::align_of::<void_union>() - 1usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct holds_void_union {
    pub u: void_union,
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_void_union"][::std::mem::size_of::<holds_void_union>() - 1usize];
    ["Alignment of holds_void_union"][::std::mem::align_of::<holds_void_union>() - 1usize];
    ["Offset of field: holds_void_union::u"][::std::mem::offset_of!(holds_void_union, u) - 0usize];
    ["Offset of field: holds_void_union::c"][::std::mem::offset_of!(holds_void_union, c) - 0usize];
};
