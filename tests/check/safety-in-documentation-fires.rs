// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

struct S;

/// SAFETY: `S` has nothing in it.
unsafe impl Send for S {}

/// Reads it.
///
/// SAFETY: `p` must be valid.
unsafe fn f(p: *const u8) -> u8;

//~ 5 safety-in-documentation
//~ 6 unsafe-impl-without-comment
//~ 10 safety-in-documentation
//~ 11 missing-safety-section
