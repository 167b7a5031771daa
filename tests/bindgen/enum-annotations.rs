// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const a1_A1A: a1 = 0;
pub const a1_A1B: a1 = 1;
#[doc = " <div rustbindgen constant></div>"]
pub type a1 = ::std::os::raw::c_uint;
pub const a2_A2C: a2 = a2::A2C;
pub const a2_A2A: a2 = 0;
#[doc = " <div rustbindgen constant></div>"]
pub const a2_A2C: a2 = 2;
pub type a2 = ::std::os::raw::c_uint;
