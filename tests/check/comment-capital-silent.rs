// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f() {
    // `queue` is empty.
    g(); // not a sentence of its own
    // rustc does it.
    //
    // and so on.
    g();
    // let x = 1;
    g();
    // kmalloc_array is a name.
}
