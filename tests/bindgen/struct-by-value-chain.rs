// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct l0 {
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of l0"][::std::mem::size_of::<l0>() - 1usize];
    ["Alignment of l0"][::std::mem::align_of::<l0>() - 1usize];
    ["Offset of field: l0::c"][::std::mem::offset_of!(l0, c) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct l1 {
    pub a: l0,
    pub b: l0,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of l1"][::std::mem::size_of::<l1>() - 2usize];
    ["Alignment of l1"][::std::mem::align_of::<l1>() - 1usize];
    ["Offset of field: l1::a"][::std::mem::offset_of!(l1, a) - 0usize];
    ["Offset of field: l1::b"][::std::mem::offset_of!(l1, b) - 1usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct l2 {
    pub a: [l1; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of l2"][::std::mem::size_of::<l2>() - 4usize];
    ["Alignment of l2"][::std::mem::align_of::<l2>() - 1usize];
    ["Offset of field: l2::a"][::std::mem::offset_of!(l2, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct l3 {
    pub x: l2,
    pub y: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of l3"][::std::mem::size_of::<l3>() - 16usize];
    ["Alignment of l3"][::std::mem::align_of::<l3>() - 8usize];
    ["Offset of field: l3::x"][::std::mem::offset_of!(l3, x) - 0usize];
    ["Offset of field: l3::y"][::std::mem::offset_of!(l3, y) - 8usize];
};
