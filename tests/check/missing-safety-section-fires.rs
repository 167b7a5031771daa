// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Reads it.
pub unsafe fn f(p: *const u8) -> u8;

pub unsafe trait T {}

/// Reads it.
///
/// Safety: `p` is valid, but this is no section.
unsafe fn g(p: *const u8) -> u8;

//~ 4 missing-safety-section
//~ 6 missing-safety-section
//~ 11 missing-safety-section
