// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Default)]
pub struct __IncompleteArrayField<T>(::core::marker::PhantomData<T>, [T; 0]);
impl<T> __IncompleteArrayField<T> {
    #[inline]
    pub const fn new() -> Self {
        __IncompleteArrayField(::core::marker::PhantomData, [])
    }
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        self as *const Self as *const T
    }
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut Self as *mut T
    }
    #[inline]
    pub unsafe fn as_slice(&self, len: usize) -> &[T] {
        ::core::slice::from_raw_parts(self.as_ptr(), len)
    }
    #[inline]
    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
        ::core::slice::from_raw_parts_mut(self.as_mut_ptr(), len)
    }
}
impl<T> ::core::fmt::Debug for __IncompleteArrayField<T> {
    fn fmt(&self, fmt: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        fmt.write_str("__IncompleteArrayField")
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub c: libc::c_char,
    pub i: libc::c_int,
    pub p: *mut libc::c_void,
}
#[test]
fn bindgen_test_layout_s() {
    const UNINIT: ::core::mem::MaybeUninit<s> = ::core::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::core::mem::size_of::<s>(), 16usize, "Size of s");
    assert_eq!(::core::mem::align_of::<s>(), 8usize, "Alignment of s");
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).c) as usize - ptr as usize },
        0usize,
        "Offset of field: s::c"
    );
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).i) as usize - ptr as usize },
        4usize,
        "Offset of field: s::i"
    );
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).p) as usize - ptr as usize },
        8usize,
        "Offset of field: s::p"
    );
}
extern "C" {
    pub fn f(arg1: *mut libc::c_char) -> libc::c_int;
}
#[repr(C)]
#[derive(Debug)]
pub struct flex {
    pub n: libc::c_int,
    pub d: __IncompleteArrayField<libc::c_char>,
}
#[test]
fn bindgen_test_layout_flex() {
    const UNINIT: ::core::mem::MaybeUninit<flex> = ::core::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::core::mem::size_of::<flex>(), 4usize, "Size of flex");
    assert_eq!(::core::mem::align_of::<flex>(), 4usize, "Alignment of flex");
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).n) as usize - ptr as usize },
        0usize,
        "Offset of field: flex::n"
    );
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).d) as usize - ptr as usize },
        4usize,
        "Offset of field: flex::d"
    );
}
