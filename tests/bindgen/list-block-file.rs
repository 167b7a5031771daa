// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type int_fast16_t = i64;

#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct mine {
    pub a: *mut int_fast16_t,
    pub b: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of mine"][::std::mem::size_of::<mine>() - 16usize];
    ["Alignment of mine"][::std::mem::align_of::<mine>() - 8usize];
    ["Offset of field: mine::a"][::std::mem::offset_of!(mine, a) - 0usize];
    ["Offset of field: mine::b"][::std::mem::offset_of!(mine, b) - 8usize];
};
