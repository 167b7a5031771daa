// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: i8 = 1;
pub const B: i8 = 127;
pub const C: i16 = 128;
pub const D: i32 = 32768;
pub const E: i8 = -1;
pub const H: i64 = 4294967296;
