// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn p1(a: *mut ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn p2(a: *mut ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn p3(a: *mut [::std::os::raw::c_int; 4usize]);
}
unsafe extern "C" {
    pub fn p4(a: *mut [::std::os::raw::c_int; 4usize]);
}
unsafe extern "C" {
    pub fn p5(a: *const ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn p6(a: *const *mut ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn p7(a: *mut [::std::os::raw::c_int; 7usize]);
}
