// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f(x: u32) -> u8 {
    x as u8
}

//@ -W cast-comment
//~ 4 cast-comment
