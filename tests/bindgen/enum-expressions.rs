// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const flags_F_A: flags = 1;
pub const flags_F_B: flags = 2;
pub const flags_F_AB: flags = 3;
pub const flags_F_ALL: flags = 4294967295;
pub const flags_F_SIZE: flags = 8;
pub const flags_F_CHAR: flags = 120;
pub type flags = ::std::os::raw::c_uint;
