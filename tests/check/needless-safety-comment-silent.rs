// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// SAFETY: `S` has nothing in it.
unsafe impl Send for S {}

fn f(p: *mut u8) {
    // SAFETY: `p` is valid.
    let x = if p.is_null() { 0 } else { unsafe { *p } };
    // SAFETY: `p` is valid, and the macro reads it.
    let y = read!(p);
    // SAFETY: `p` is valid.
    unsafe {
        // SAFETY: This explains one of the calls.
        g(p);
    }
    impl_zeroable! {
        // SAFETY: The macro makes an unsafe impl of this.
        u8,
    }
}
