// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const SUM: u32 = 3;
pub const ALIAS: u32 = 3;
pub const TWICE: u32 = 5;
pub const TWICE_OF_ALIAS: u32 = 5;
pub const CLOSED: u32 = 6;
pub const MINUS: u32 = 1;
pub const FROM_TEN: u32 = 8;
pub const FLAG: u32 = 8;
pub const FLAGS: u32 = 9;
pub const NOT_FLAG: i32 = -16;
pub const HIGH: u32 = 16;
pub const REAL: f64 = 6.5;
pub const NEGATIVE: i32 = -1;
pub const PRODUCT: i32 = -2;
pub const BELOW: u32 = 4;
