// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: i32 = 1;
pub const B: i64 = 4294967295;
pub const C: i32 = -1;
pub const D: i64 = 2147483648;
pub const E: i32 = -1;
