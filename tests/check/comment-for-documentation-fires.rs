// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// Returns the number of pages.
pub fn pages() -> usize {
    1
}

//~ 3 comment-for-documentation
