// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[link(wasm_import_module = "module_name")]
unsafe extern "C" {
    pub fn f(a: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut v: ::std::os::raw::c_int;
}
