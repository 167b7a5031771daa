// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[link_name = "\u{1}type"]
    pub static mut type_: ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}match"]
    pub static mut match_: ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}fn"]
    pub static fn_: ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}loop"]
    pub static mut loop_: ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}self"]
    pub static mut self_: ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}Self"]
    pub static mut Self_: ::std::os::raw::c_int;
}
