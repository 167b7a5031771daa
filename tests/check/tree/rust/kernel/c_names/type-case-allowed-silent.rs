// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! The file above allows some of these names.

/// As C calls it.
pub struct c_like;

/// As C calls it.
pub fn c_Like() {}

/// The lint of these is another one.
pub const c_LIKE: u8 = 1;

//~ 12 constant-case
