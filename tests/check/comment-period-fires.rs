// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f() {
    // The queue is empty
    g();
    // SAFETY: The queue
    // is empty
    unsafe { g() };
}

//~ 4 comment-period
//~ 7 comment-period
