// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! Pages.
//!
//! C header: [`include/linux/mm.h`](srctree/include/linux/mm.h)

/// A page.
pub struct Page(bindings::page);

impl Page {
    /// Allocates one.
    pub fn alloc() -> Self {
        // SAFETY: It may always be called.
        Self(unsafe { bindings::alloc_pages() })
    }
}
