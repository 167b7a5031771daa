// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const LONG_ONE: u32 = 7;
pub const WITH_COMMENT: u32 = 5;
pub const WITH_SLASHES: u32 = 6;
pub const TABS: u32 = 7;
