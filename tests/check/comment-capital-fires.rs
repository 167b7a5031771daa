// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f() {
    // the queue is empty.
    g();
    // TODO: do it.
    g();
}

//~ 4 comment-capital
//~ 6 comment-capital
