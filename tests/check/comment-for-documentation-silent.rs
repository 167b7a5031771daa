// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// Returns the number of pages.
fn private() -> usize {
    1
}

// TODO: Document this.
pub fn pages() -> usize {
    1
}

// Everything below is old.

pub fn old() -> usize {
    1
}

/// Returns it.
// Nothing is added here.
pub fn fine() -> usize {
    1
}
