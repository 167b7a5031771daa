// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(u32)]
#[doc = " About the enum."]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum commented {
    #[doc = " First."]
    C1 = 0,
    #[doc = "< Second, after."]
    C2 = 1,
}
