// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Returns it.
///
// TODO: Find a better example.
/// Or not.
// FIXME: Use a fallible approach.
fn f() {}

// A section of the file begins here.

/// Returns it.
fn g() {}
