// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: u32 = 3;
pub const B: u32 = 16;
pub const C: u32 = 2147483648;
pub const D: i32 = -1;
pub const E: u32 = 24;
pub const F: u32 = 255;
pub const G: u32 = 240;
pub const H: u32 = 2;
pub const J: u32 = 3;
pub const K: u32 = 5;
pub const L: u32 = 64;
pub const P: u32 = 5;
pub const R: u32 = 1;
pub const S: u32 = 2147483648;
pub const T: u32 = 1;
