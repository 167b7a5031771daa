// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Reads it.
///
/// # Safety
///
/// `p` must be valid.
pub unsafe fn f(p: *const u8) -> u8;

/// Is it.
///
/// # Safety
///
/// It must be.
pub unsafe trait T {
    fn f();
}

// SAFETY: It is.
unsafe impl U for S {
    unsafe fn g() {}
}

#[doc(hidden)]
pub unsafe fn hidden() {}

extern "C" {
    fn c();
}
