// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[doc = " @brief Does it.\n @param\\[in] a first\n @param b   second\n @return zero\n \\sa other"]
    pub fn documented(a: ::std::os::raw::c_int, b: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
