// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f(p: *mut u8) {
    // SAFETY:
    // - `p` is valid.
    // - Nobody else has it.
    unsafe { *p = 0 };
}
