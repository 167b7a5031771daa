// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub a: ::std::os::raw::c_int,
    pub b: f32,
}
#[test]
fn bindgen_test_layout_u() {
    const UNINIT: ::std::mem::MaybeUninit<u> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<u>(), 4usize, "Size of u");
    assert_eq!(::std::mem::align_of::<u>(), 4usize, "Alignment of u");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).a) as usize - ptr as usize },
        0usize,
        "Offset of field: u::a"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).b) as usize - ptr as usize },
        0usize,
        "Offset of field: u::b"
    );
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct s {
    pub u: u,
    pub arr: [::std::os::raw::c_int; 33usize],
}
#[test]
fn bindgen_test_layout_s() {
    const UNINIT: ::std::mem::MaybeUninit<s> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<s>(), 136usize, "Size of s");
    assert_eq!(::std::mem::align_of::<s>(), 4usize, "Alignment of s");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).u) as usize - ptr as usize },
        0usize,
        "Offset of field: s::u"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).arr) as usize - ptr as usize },
        4usize,
        "Offset of field: s::arr"
    );
}
