// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct big {
    pub a: i128,
    pub b: u128,
}
#[test]
fn bindgen_test_layout_big() {
    const UNINIT: ::std::mem::MaybeUninit<big> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<big>(), 32usize, "Size of big");
    assert_eq!(::std::mem::align_of::<big>(), 16usize, "Alignment of big");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).a) as usize - ptr as usize },
        0usize,
        "Offset of field: big::a"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).b) as usize - ptr as usize },
        16usize,
        "Offset of field: big::b"
    );
}
