// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! A driver.

use kernel::page::Page;

fn f() {
    let bindings = Page::alloc();
}
