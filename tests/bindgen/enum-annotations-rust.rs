// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const a2_A2D: a2 = a2::A2D;
pub const a2_A2C: a2 = a2::A2C;
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum a2 {
    A2A = 0,
    #[doc = " <div rustbindgen constant></div>"]
    A2D = 3,
    #[doc = " <div rustbindgen constant></div>"]
    A2C = 2,
}
