// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const BASE: u32 = 10;
pub const NEXT: u32 = 11;
pub const MUL: u32 = 12;
pub const ALIAS: u32 = 10;
pub const LATER: u32 = 77;
