// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn vla(n: ::std::os::raw::c_int, a: *mut ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn vla2(
        n: ::std::os::raw::c_int,
        m: ::std::os::raw::c_int,
        a: *mut *mut ::std::os::raw::c_int,
    );
}
unsafe extern "C" {
    pub fn vla3(n: ::std::os::raw::c_int, p: *mut *mut ::std::os::raw::c_char);
}
