// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn f0();
}
unsafe extern "C" {
    pub fn f1(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn f2(a: ::std::os::raw::c_int, b: ::std::os::raw::c_char) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn f3(
        arg1: ::std::os::raw::c_long,
        named: ::std::os::raw::c_int,
        arg2: ::std::os::raw::c_short,
    ) -> ::std::os::raw::c_long;
}
unsafe extern "C" {
    pub fn f4(p: *mut ::std::os::raw::c_uchar) -> ::std::os::raw::c_uchar;
}
unsafe extern "C" {
    pub fn unprototyped();
}
unsafe extern "C" {
    pub fn implicit_names(
        arg1: ::std::os::raw::c_int,
        arg2: ::std::os::raw::c_int,
        arg3: ::std::os::raw::c_int,
    ) -> ::std::os::raw::c_int;
}
