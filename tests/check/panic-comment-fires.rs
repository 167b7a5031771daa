// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Gets it.
///
/// # Panics
///
/// If it is not there.
fn f(x: Option<u8>) -> u8 {
    x.unwrap()
}

//@ -W panic-comment
//~ 9 panic-comment
