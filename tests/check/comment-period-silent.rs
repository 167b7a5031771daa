// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f() {
    // The queue is empty.
    g(); // now
    // These are:
    //
    // - one
    // - two
    g();
    // Is it?
    g();
    // See https://example.com/a
    g();
    // g(1);
    g();
    // ```
    // g(1)
    // ```
    g();
    // `g()`
    g();
    // ## What follows
    g();
}
