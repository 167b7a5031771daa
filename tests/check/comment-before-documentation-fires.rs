// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// FIXME: Use a fallible approach.
/// Returns it.
fn f() {}

//~ 3 comment-before-documentation
