// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct old {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 8usize],
    pub __bindgen_bytes_c: [u8; 8usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct old__bindgen_ty_1 {
    pub x: ::std::os::raw::c_int,
    pub y: ::std::os::raw::c_int,
}
#[test]
fn bindgen_test_layout_old__bindgen_ty_1() {
    const UNINIT: ::std::mem::MaybeUninit<old__bindgen_ty_1> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::std::mem::size_of::<old__bindgen_ty_1>(),
        8usize,
        "Size of old__bindgen_ty_1"
    );
    assert_eq!(
        ::std::mem::align_of::<old__bindgen_ty_1>(),
        4usize,
        "Alignment of old__bindgen_ty_1"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).x) as usize - ptr as usize },
        0usize,
        "Offset of field: old__bindgen_ty_1::x"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).y) as usize - ptr as usize },
        4usize,
        "Offset of field: old__bindgen_ty_1::y"
    );
}
#[test]
fn bindgen_test_layout_old() {
    const UNINIT: ::std::mem::MaybeUninit<old> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<old>(), 20usize, "Size of old");
    assert_eq!(::std::mem::align_of::<old>(), 4usize, "Alignment of old");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).a) as usize - ptr as usize },
        0usize,
        "Offset of field: old::a"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).__bindgen_bytes_b) as usize - ptr as usize },
        1usize,
        "Offset of field: old::__bindgen_bytes_b"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).__bindgen_bytes_c) as usize - ptr as usize },
        9usize,
        "Offset of field: old::__bindgen_bytes_c"
    );
}
impl old {
    #[inline]
    pub fn b(&self) -> ::std::os::raw::c_long {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::std::os::raw::c_long) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const ::std::os::raw::c_long {
        unsafe { (this as *const u8).add(1usize) as *const ::std::os::raw::c_long }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_long {
        unsafe { (this as *mut u8).add(1usize) as *mut ::std::os::raw::c_long }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_long {
        unsafe { ::std::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_long) {
        unsafe { ::std::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
    #[inline]
    pub fn c(&self) -> old__bindgen_ty_1 {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub fn set_c(&mut self, val: old__bindgen_ty_1) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub unsafe fn c_ptr(this: *const Self) -> *const old__bindgen_ty_1 {
        unsafe { (this as *const u8).add(9usize) as *const old__bindgen_ty_1 }
    }
    #[inline]
    pub unsafe fn c_mut_ptr(this: *mut Self) -> *mut old__bindgen_ty_1 {
        unsafe { (this as *mut u8).add(9usize) as *mut old__bindgen_ty_1 }
    }
    #[inline]
    pub unsafe fn c_raw(this: *const Self) -> old__bindgen_ty_1 {
        unsafe { ::std::ptr::read_unaligned(Self::c_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_c_raw(this: *mut Self, val: old__bindgen_ty_1) {
        unsafe { ::std::ptr::write_unaligned(Self::c_mut_ptr(this), val) }
    }
}
