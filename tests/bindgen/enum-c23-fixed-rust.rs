// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(u8)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum e8 {
    E8A = 0,
    E8B = 255,
}
#[repr(i16)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum s16 {
    S16A = -300,
}
#[repr(i64)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum s64 {
    S64A = -1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct h {
    pub a: e8,
    pub b: s16,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of h"][::std::mem::size_of::<h>() - 4usize];
    ["Alignment of h"][::std::mem::align_of::<h>() - 2usize];
    ["Offset of field: h::a"][::std::mem::offset_of!(h, a) - 0usize];
    ["Offset of field: h::b"][::std::mem::offset_of!(h, b) - 2usize];
};
