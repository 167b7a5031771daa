// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[link_name = "\u{1}real_symbol"]
    pub fn renamed(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}real_var"]
    pub static mut var: ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn same() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn redefined(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}other_redefined"]
    pub fn redefined1(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
