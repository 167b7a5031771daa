// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

#[path = "elsewhere.rs"]
mod a;
#[cfg(CONFIG_NONE)]
mod b;
mod c {
    fn f() {}
}
