// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Returns one
fn f() {}
/// Returns one, and
/// one more
///
/// More is said here.
fn g() {}

//~ 3 doc-period
//~ 6 doc-period
