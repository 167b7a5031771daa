// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const UINT_MAX_: i32 = -1;
pub const ULONG_MAX_: i32 = -1;
pub const SECTORS: i32 = 8388607;
pub const PAGES: i64 = 4503599627370495;
pub const HALF: i32 = 2147483647;
pub const LAST_DIGIT: i32 = 5;
pub const MIXED: i32 = 2147483647;
pub const SIGN: i32 = 1;
pub const WIDER: i64 = 4294967296;
pub const WRAPPED: i32 = 0;
pub const DECIMAL: i64 = 4294967296;
pub const ROUND: i32 = 0;
pub const SHIFTED_OUT: i32 = 1;
pub const THIRD: i64 = 6148914691236517205;
pub const NEAR_TOP: i64 = -72057594037927936;
pub const REAL: f64 = 2147483647.5;
