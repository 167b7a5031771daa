// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn f(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
