// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: u32 = 3;
pub const B: u32 = 44;
pub const C: u32 = 4294967295;
pub const E: u64 = 1099511627776;
pub const F: u32 = 4;
pub const I: u32 = 5;
pub const J: u32 = 7;
pub const K: u32 = 9;
pub const L: u32 = 3;
pub const M: u32 = 11;
pub const N: &[u8; 4] = b"str\0";
pub type u32_ = ::std::os::raw::c_uint;
pub const EN: _bindgen_ty_1 = 3;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
