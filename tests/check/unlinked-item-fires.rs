// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Makes a `Sample`, and again a `Sample`.
pub fn f() {}

/// It is.
pub struct Sample;

//@ -W unlinked-item
//~ 3 unlinked-item
