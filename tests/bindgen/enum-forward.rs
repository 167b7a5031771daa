// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn ptr_to() -> *mut later;
}
pub type never = i32;
unsafe extern "C" {
    pub fn f2(arg1: *mut never) -> *mut never;
}
pub const later_L1: later = 3;
pub const later_L2: later = 4;
pub type later = ::std::os::raw::c_uint;
