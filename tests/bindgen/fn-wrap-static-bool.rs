// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[link_name = "not__extern"]
    pub fn not(b: bool, p: *const bool) -> bool;
}
