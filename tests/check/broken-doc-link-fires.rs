// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! See [`Missing`].

/// As [`S::nothing`] or [the other](Nowhere).
pub struct S;

//~ 3 broken-doc-link
//~ 5 broken-doc-link
//~ 5 broken-doc-link
