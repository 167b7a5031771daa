// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct a {
    pub x: ::std::os::raw::c_int,
    pub f: f32,
}
#[test]
fn bindgen_test_layout_a() {
    const UNINIT: ::std::mem::MaybeUninit<a> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<a>(), 8usize, "Size of a");
    assert_eq!(::std::mem::align_of::<a>(), 4usize, "Alignment of a");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).x) as usize - ptr as usize },
        0usize,
        "Offset of field: a::x"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).f) as usize - ptr as usize },
        4usize,
        "Offset of field: a::f"
    );
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub x: ::std::os::raw::c_int,
}
#[test]
fn bindgen_test_layout_u() {
    const UNINIT: ::std::mem::MaybeUninit<u> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<u>(), 4usize, "Size of u");
    assert_eq!(::std::mem::align_of::<u>(), 4usize, "Alignment of u");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).x) as usize - ptr as usize },
        0usize,
        "Offset of field: u::x"
    );
}
impl Default for u {
    fn default() -> Self {
        unsafe {
            let mut s: Self = ::std::mem::uninitialized();
            ::std::ptr::write_bytes(&mut s, 0, 1);
            s
        }
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct b {
    pub p: *mut ::std::os::raw::c_int,
    pub arr: [::std::os::raw::c_int; 64usize],
}
#[test]
fn bindgen_test_layout_b() {
    const UNINIT: ::std::mem::MaybeUninit<b> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<b>(), 264usize, "Size of b");
    assert_eq!(::std::mem::align_of::<b>(), 8usize, "Alignment of b");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).p) as usize - ptr as usize },
        0usize,
        "Offset of field: b::p"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).arr) as usize - ptr as usize },
        8usize,
        "Offset of field: b::arr"
    );
}
impl Default for b {
    fn default() -> Self {
        unsafe {
            let mut s: Self = ::std::mem::uninitialized();
            ::std::ptr::write_bytes(&mut s, 0, 1);
            s
        }
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct c {
    pub arr: [::std::os::raw::c_int; 33usize],
}
#[test]
fn bindgen_test_layout_c() {
    const UNINIT: ::std::mem::MaybeUninit<c> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<c>(), 132usize, "Size of c");
    assert_eq!(::std::mem::align_of::<c>(), 4usize, "Alignment of c");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).arr) as usize - ptr as usize },
        0usize,
        "Offset of field: c::arr"
    );
}
impl Default for c {
    fn default() -> Self {
        unsafe {
            let mut s: Self = ::std::mem::uninitialized();
            ::std::ptr::write_bytes(&mut s, 0, 1);
            s
        }
    }
}
