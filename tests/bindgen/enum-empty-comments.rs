// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " First."]
pub const commented_C1: commented = 0;
#[doc = "< Second, after."]
pub const commented_C2: commented = 1;
pub const commented_C3: commented = 2;
#[doc = "! odd"]
pub const commented_C4: commented = 3;
#[doc = " About the enum."]
pub type commented = ::std::os::raw::c_uint;
