// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! The Rust half of a module that C begins.

use kernel::prelude::*;

/// Called from mixed_c.c.
#[no_mangle]
pub extern "C" fn krab_twice(n: i32) -> i32 {
    match n.checked_mul(2) {
        Some(twice) => twice,
        None => EINVAL.to_errno(),
    }
}
