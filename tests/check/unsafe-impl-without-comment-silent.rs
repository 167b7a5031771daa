// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

struct S;

// SAFETY: `S` has nothing in it.
unsafe impl Send for S {}

// SAFETY: `S` has nothing in it.
#[cfg(CONFIG_X)]
/// Documented.
unsafe impl Sync for S {}

impl Clone for S {}
