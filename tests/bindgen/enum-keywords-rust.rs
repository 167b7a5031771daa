// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum fn_ {
    match_ = 0,
    type_ = 1,
    self_ = 2,
    Self_ = 3,
    mut_ = 4,
}
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum variants {
    _1ST = 0,
    lower = 1,
    r = 2,
    loop_ = 3,
}
