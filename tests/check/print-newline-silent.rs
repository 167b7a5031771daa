// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f() {
    pr_info!("loaded\n");
    dev_err!(dev, "no {}\n", x);
    pr_info!("a");
    pr_cont!(" line\n");
    print!("x");
    pr_info!(concat!("a", "\n"));
}
