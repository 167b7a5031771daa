// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Adds.
///
/// # Example
///
/// ## panic:
fn f() {}

//~ 5 doc-section
//~ 7 doc-section
