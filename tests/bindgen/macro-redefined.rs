// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const R: u32 = 2;
pub const GONE: u32 = 3;
pub const TWICE: u32 = 4;
pub const USER: u32 = 2;
pub const STR: u32 = 5;
