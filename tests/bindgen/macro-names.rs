// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const type_: u32 = 1;
pub const match_: u32 = 2;
pub const _LEAD: u32 = 3;
pub const __DOUBLE: u32 = 4;
pub const lower_case: u32 = 5;
pub const MixedCase: u32 = 6;
pub const Self_: u32 = 7;
