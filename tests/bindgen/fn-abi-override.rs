// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "efiapi" {
    pub fn efi_call(a: ::std::os::raw::c_int);
}
unsafe extern "C-unwind" {
    pub fn unw();
}
unsafe extern "win64" {
    pub fn win(arg1: ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn plain();
}
unsafe extern "efiapi" {
    pub fn efi_more(
        cb: ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>,
    ) -> *mut ::std::os::raw::c_void;
}
