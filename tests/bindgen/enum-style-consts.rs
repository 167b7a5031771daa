// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const shape_CIRCLE: shape = 0;
pub const shape_SQUARE: shape = 5;
pub const shape_TRIANGLE: shape = 6;
pub type shape = ::std::os::raw::c_uint;
pub const neg_N: neg = -4;
pub type neg = ::std::os::raw::c_int;
