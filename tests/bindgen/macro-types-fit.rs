// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: u8 = 1;
pub const B: u8 = 255;
pub const C: u16 = 256;
pub const D: u32 = 65536;
pub const E: i8 = -1;
pub const F: i16 = -129;
pub const G: i32 = -32769;
pub const H: u64 = 4294967296;
pub const I: u8 = 99u8;
