// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Adds.
///
/// # Safety
///
/// Do not pass 0.
pub fn f(x: u8) -> u8;

//~ 8 needless-safety-section
