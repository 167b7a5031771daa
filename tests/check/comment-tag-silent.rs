// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f(p: *mut u8) {
    // SAFETY: `p` is valid.
    unsafe { *p = 0 };
    // TODO(somebody): Write more.
    g();
    // Safety is important.
    g();
    // Panic is not an option.
    g();
    // INVARIANT: It holds.
    g();
    // SAFETY.md says more.
    g();
}
