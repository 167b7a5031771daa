// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: u32 = 1;
pub const B: u32 = 1;
pub const C: u32 = 1;
pub const D: u32 = 1;
pub const E: u32 = 1;
pub const F: u32 = 1;
pub const G: u32 = 1;
pub const H: u32 = 1;
pub const I: u32 = 1;
pub const J: u32 = 1;
pub const K: u32 = 255;
pub const L: u32 = 1;
