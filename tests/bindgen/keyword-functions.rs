// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[link_name = "\u{1}match"]
    pub fn match_(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}loop"]
    pub fn loop_();
}
unsafe extern "C" {
    #[link_name = "\u{1}self"]
    pub fn self_() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}crate"]
    pub fn crate_() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}async"]
    pub fn async_() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}box"]
    pub fn box_(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn r(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}gen"]
    pub fn gen_() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}dyn"]
    pub fn dyn_(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
