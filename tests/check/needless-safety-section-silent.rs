// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Adds.
///
/// # Safety
///
/// `x` must not be 0.
pub unsafe fn f(x: u8) -> u8;
