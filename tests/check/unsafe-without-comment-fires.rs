// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f(p: *mut u8) {
    unsafe { *p = 0 };
    let x = unsafe { *p };
    // This is not what is asked for.
    let y = g(unsafe { *p }, x);
    unsafe {
        // SAFETY: It is in the wrong place.
        *p = y
    }
    // SAFETY: The first one is fine, not the second.
    unsafe { *p = 1 };
    unsafe { *p = 2 };
}

//~ 4 unsafe-without-comment
//~ 5 unsafe-without-comment
//~ 7 unsafe-without-comment
//~ 8 unsafe-without-comment
//~ 14 unsafe-without-comment
