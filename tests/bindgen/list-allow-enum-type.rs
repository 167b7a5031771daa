// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum e1 {
    A = 0,
    B = 1,
}
