// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Makes a [`Sample`], the `Sample` of `Type`, `None` and `x`.
pub fn f<Type>() {}

/// A `Sample` is what this is.
pub struct Sample;

//@ -W unlinked-item
