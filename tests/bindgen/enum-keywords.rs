// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const fn__match_: fn_ = 0;
pub const fn__type_: fn_ = 1;
pub const fn__self_: fn_ = 2;
pub const fn__Self_: fn_ = 3;
pub const fn__mut_: fn_ = 4;
pub type fn_ = ::std::os::raw::c_uint;
pub const variants__1ST: variants = 0;
pub const variants_lower: variants = 1;
pub const variants_r: variants = 2;
pub const variants_loop_: variants = 3;
pub type variants = ::std::os::raw::c_uint;
