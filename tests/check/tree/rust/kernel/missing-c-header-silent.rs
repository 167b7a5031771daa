// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! Uses pages, and is no abstraction of them.

/// A constant.
pub const SHIFT: usize = bindings::PAGE_SHIFT;

/// Of [mm](srctree/include/linux/mm.h), it says itself.
pub struct Page(bindings::page);
