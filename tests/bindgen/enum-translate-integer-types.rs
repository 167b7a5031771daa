// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const shape_CIRCLE: shape = 0;
pub const shape_SQUARE: shape = 1;
pub type shape = u32;
pub const neg_N: neg = -1;
pub type neg = i32;
pub const wide_WIDE: wide = 4294967296;
pub type wide = u64;
pub const tiny_T1: tiny = 0;
pub type tiny = u8;
