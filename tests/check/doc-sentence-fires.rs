// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Returns one. It may be two.
fn f() {}

//~ 3 doc-sentence
