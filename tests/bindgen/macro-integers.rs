// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: u32 = 0;
pub const B: u32 = 1;
pub const C: u32 = 4294967295;
pub const D: u64 = 4294967296;
pub const E: i32 = -1;
pub const F: u32 = 2147483647;
pub const G: u32 = 2147483648;
pub const H: i32 = -1;
pub const I: u32 = 15;
pub const J: u32 = 5;
pub const K: u32 = 2147483648;
pub const L: i32 = -2147483648;
pub const M: i64 = -2147483649;
pub const N: u64 = 9223372036854775807;
pub const O: i32 = -1;
