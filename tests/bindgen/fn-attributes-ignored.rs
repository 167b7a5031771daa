// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn must() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn dep() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn pure_(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn alloc(n: ::std::os::raw::c_ulong) -> *mut ::std::os::raw::c_void;
}
unsafe extern "C" {
    pub fn fmt(f: *const ::std::os::raw::c_char, ...) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn nn(p: *mut ::std::os::raw::c_void);
}
unsafe extern "C" {
    pub fn weak_();
}
unsafe extern "C" {
    pub static mut hidv: ::std::os::raw::c_int;
}
