// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::core::ffi::c_int,
    pub b: *mut ::core::ffi::c_char,
}
#[test]
fn bindgen_test_layout_s() {
    const UNINIT: ::core::mem::MaybeUninit<s> = ::core::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::core::mem::size_of::<s>(), 16usize, "Size of s");
    assert_eq!(::core::mem::align_of::<s>(), 8usize, "Alignment of s");
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).a) as usize - ptr as usize },
        0usize,
        "Offset of field: s::a"
    );
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).b) as usize - ptr as usize },
        8usize,
        "Offset of field: s::b"
    );
}
extern "C" {
    pub fn f(arg1: *mut s) -> ::core::ffi::c_int;
}
