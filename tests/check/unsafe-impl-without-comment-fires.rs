// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

struct S;

unsafe impl Send for S {}

macro_rules! imp {
    ($t:ty) => {
        unsafe impl Sync for $t {}
    };
    (@any $($sig:tt)*) => {
        unsafe $($sig)* {}
    };
}

//~ 5 unsafe-impl-without-comment
//~ 9 unsafe-impl-without-comment
//~ 12 unsafe-impl-without-comment
