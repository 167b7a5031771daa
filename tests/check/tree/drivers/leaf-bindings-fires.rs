// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! A driver.

use kernel::bindings;

fn f() {
    // SAFETY: It may always be called.
    unsafe { bindings::alloc_pages() };
}

//~ 5 leaf-bindings
//~ 9 leaf-bindings
