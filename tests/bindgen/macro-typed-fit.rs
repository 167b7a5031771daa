// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const UINT_MAX_: i8 = -1;
pub const ULONG_MAX_: i8 = -1;
pub const SECTORS: u32 = 8388607;
pub const PAGES: u64 = 4503599627370495;
pub const HALF: u32 = 2147483647;
pub const LAST_DIGIT: u8 = 5;
pub const MIXED: u32 = 2147483647;
pub const SIGN: u8 = 1;
pub const WIDER: u64 = 4294967296;
pub const WRAPPED: u8 = 0;
pub const DECIMAL: u64 = 4294967296;
pub const ROUND: u8 = 0;
pub const SHIFTED_OUT: u8 = 1;
pub const THIRD: u64 = 6148914691236517205;
pub const NEAR_TOP: i64 = -72057594037927936;
pub const REAL: f64 = 2147483647.5;
