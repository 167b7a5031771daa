// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f(p: *mut u8) {
    // Safety: `p` is valid.
    unsafe { *p = 0 };
    // TODO write more.
    g();
    // INVARIANTS: It holds.
    g();
    // FIXME:This is wrong.
    g();
    // SAFETY - `p` is valid.
    g();
}

//~ 4 comment-tag
//~ 6 comment-tag
//~ 8 comment-tag
//~ 10 comment-tag
//~ 12 comment-tag
