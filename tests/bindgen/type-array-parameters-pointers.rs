// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn p1(a: *mut [::std::os::raw::c_int; 0usize]);
}
unsafe extern "C" {
    pub fn p2(a: *mut [::std::os::raw::c_int; 10usize]);
}
unsafe extern "C" {
    pub fn p3(a: *mut [[::std::os::raw::c_int; 4usize]; 0usize]);
}
unsafe extern "C" {
    pub fn p4(a: *mut [[::std::os::raw::c_int; 4usize]; 3usize]);
}
unsafe extern "C" {
    pub fn p5(a: *const [::std::os::raw::c_int; 3usize]);
}
pub type v4 = [::std::os::raw::c_int; 4usize];
unsafe extern "C" {
    pub fn p6(a: *mut v4, b: *const v4);
}
