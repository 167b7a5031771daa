// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f(p: *mut u8) {
    // SAFETY:
    unsafe { *p = 0 };
    // A remark.
    //
    // SAFETY: TODO.
    unsafe { *p = 0 };
    // SAFETY: ...
    unsafe { *p = 0 };
}

//~ 4 empty-safety-comment
//~ 8 empty-safety-comment
//~ 10 empty-safety-comment
