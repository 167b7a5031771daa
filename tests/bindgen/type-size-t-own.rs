// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: usize,
    pub b: isize,
    pub c: u8,
    pub d: i32,
    pub e: usize,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 32usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 8usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 16usize];
    ["Offset of field: s::d"][::std::mem::offset_of!(s, d) - 20usize];
    ["Offset of field: s::e"][::std::mem::offset_of!(s, e) - 24usize];
};
