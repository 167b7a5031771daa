// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f(x: Option<u8>) -> u8 {
    // PANIC: It is there.
    x.unwrap()
}

//@ -W panic-comment
