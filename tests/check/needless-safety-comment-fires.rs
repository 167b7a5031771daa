// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

#[inline]
// SAFETY: This is a function.
fn f() {
    // SAFETY: These are well-known macros.
    let x = vec![1];
    // SAFETY: Adding is fine.
    let x = 1 + 1;
    g(x);
    // SAFETY: Nothing follows.
}

/// Has a contract.
///
/// # Safety
///
/// It has.
// SAFETY: What a function asks for is in its documentation.
unsafe fn u() {
    // SAFETY: `g()` is safe.
    let x = g();
}

//~ 4 needless-safety-comment
//~ 6 needless-safety-comment
//~ 8 needless-safety-comment
//~ 11 needless-safety-comment
//~ 19 needless-safety-comment
//~ 21 needless-safety-comment
