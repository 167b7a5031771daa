// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

macro_rules! read {
    ($p:expr) => {
        unsafe { *$p }
    };
    (@fine $p:expr) => {
        // SAFETY: The caller promises it.
        unsafe { *$p }
    };
}

fn f(p: *const u8) -> u8 {
    quote! { unsafe { *p } }
}

//~ 5 unsafe-without-comment
//~ 14 unsafe-without-comment
