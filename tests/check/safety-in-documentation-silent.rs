// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Reads it.
///
/// ```
/// // SAFETY: It is valid.
/// unsafe { f(p) };
/// ```
///
/// # Safety
///
/// `p` must be valid.
unsafe fn f(p: *const u8) -> u8;
