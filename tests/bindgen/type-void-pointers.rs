// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type handle = *mut ::std::os::raw::c_void;
pub type chandle = *const ::std::os::raw::c_void;
pub type nothing = ::std::os::raw::c_void;
unsafe extern "C" {
    pub fn f(a: chandle, b: *mut nothing, c: *mut *mut ::std::os::raw::c_void) -> handle;
}
