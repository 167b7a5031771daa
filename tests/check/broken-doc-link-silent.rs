// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! See [`S`], [`S::f`], [`Option`], [`core::fmt`], [`fmt::Write`], [1] and [a b].

use core::fmt;
use other::*;

/// As [`Self::f`], [`Self::clone`], [`crate::S`], [struct@S], [f](S::f), [`vec!`], \[`Nope`\].
///
/// [`a_page`]: https://example.com/
pub struct S;

impl S {
    /// Calls [`glob_imports_may_have_it`].
    fn f() {}
}
