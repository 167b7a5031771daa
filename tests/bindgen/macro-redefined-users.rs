// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const HZ: u32 = 250;
pub const TICK: u32 = 4;
pub const TICKS: u32 = 8;
pub const RATIO: f64 = 125.0;
pub const CONFIG_HZ: u32 = 250;
pub const NAME: &[u8; 4] = b"new\0";
pub const GREETING: &[u8; 10] = b"hello new\0";
pub const LETTER: u8 = 98u8;
pub const SAME_LETTER: u8 = 98u8;
pub const LATE: u32 = 3;
pub const GONE: u32 = 7;
pub const OF_GONE: u32 = 8;
pub const SAME: u32 = 4;
pub const WORDS: u32 = 16;
pub const FLAGS: i32 = -1;
