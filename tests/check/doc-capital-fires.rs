// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// returns one.
fn f() {}

//~ 3 doc-capital
