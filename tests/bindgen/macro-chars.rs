// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: u8 = 97u8;
pub const B: u8 = 10u8;
pub const C: u8 = 0u8;
pub const D: u8 = 92u8;
pub const E: u8 = 39u8;
pub const F: u8 = 65u8;
pub const G: u8 = 65u8;
pub const H: u8 = 34u8;
pub const I: u8 = 119u8;
pub const J: u8 = 120u8;
pub const K: u8 = 121u8;
pub const L: u8 = 255u8;
