// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! A sum that does not wrap.

/// Adds up to the largest number there is.
pub(crate) struct Tally(u32);

impl Tally {
    pub(crate) const fn new() -> Self {
        Tally(0)
    }

    pub(crate) fn add(&mut self, n: u32) {
        self.0 = self.0.saturating_add(n);
    }

    pub(crate) fn total(&self) -> u32 {
        self.0
    }
}
