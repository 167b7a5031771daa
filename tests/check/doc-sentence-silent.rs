// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Returns one, e.g. 1, i.e. not two (which is more. Really) or `1. 2`.
///
/// It may be two. Or three.
fn f() {}
/// Returns 1.5 of a...
fn g() {}
