// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

use a as b;
fn f(x: u32) -> u8 {
    let _ = <u8 as Into<u32>>::into(1);
    let _ = <u8 as Default>::default();
    // CAST: It is small.
    x as u8
}

//@ -W cast-comment
