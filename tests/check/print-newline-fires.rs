// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f() {
    pr_info!("loaded");
    dev_err!(dev, "no {}", x);
}

//~ 4 print-newline
//~ 5 print-newline
