// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct ints {
    pub a: i8,
    pub h: u64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ints"][::std::mem::size_of::<ints>() - 16usize];
    ["Alignment of ints"][::std::mem::align_of::<ints>() - 8usize];
    ["Offset of field: ints::a"][::std::mem::offset_of!(ints, a) - 0usize];
    ["Offset of field: ints::h"][::std::mem::offset_of!(ints, h) - 8usize];
};
#[repr(C)]
pub struct sizes {
    pub a: usize,
    pub b: isize,
    pub f: off_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sizes"][::std::mem::size_of::<sizes>() - 24usize];
    ["Alignment of sizes"][::std::mem::align_of::<sizes>() - 8usize];
    ["Offset of field: sizes::a"][::std::mem::offset_of!(sizes, a) - 0usize];
    ["Offset of field: sizes::b"][::std::mem::offset_of!(sizes, b) - 8usize];
    ["Offset of field: sizes::f"][::std::mem::offset_of!(sizes, f) - 16usize];
};
