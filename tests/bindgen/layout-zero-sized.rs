// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Default)]
pub struct __IncompleteArrayField<T>(::std::marker::PhantomData<T>, [T; 0]);
impl<T> __IncompleteArrayField<T> {
    #[inline]
    pub const fn new() -> Self {
        __IncompleteArrayField(::std::marker::PhantomData, [])
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
        ::std::slice::from_raw_parts(self.as_ptr(), len)
    }
    #[inline]
    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
        ::std::slice::from_raw_parts_mut(self.as_mut_ptr(), len)
    }
}
impl<T> ::std::fmt::Debug for __IncompleteArrayField<T> {
    fn fmt(&self, fmt: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        fmt.write_str("__IncompleteArrayField")
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct empty {}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of empty"][::std::mem::size_of::<empty>() - 0usize];
    ["Alignment of empty"][::std::mem::align_of::<empty>() - 1usize];
};
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct aligned_empty {}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned_empty"][::std::mem::size_of::<aligned_empty>() - 0usize];
    ["Alignment of aligned_empty"][::std::mem::align_of::<aligned_empty>() - 8usize];
};
#[repr(C)]
#[derive(Debug)]
pub struct uses {
    pub a: ::std::os::raw::c_char,
    pub e: empty,
    pub f: aligned_empty,
    pub b: ::std::os::raw::c_char,
    pub zero: __IncompleteArrayField<::std::os::raw::c_int>,
    pub g: [aligned_empty; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of uses"][::std::mem::size_of::<uses>() - 16usize];
    ["Alignment of uses"][::std::mem::align_of::<uses>() - 8usize];
    ["Offset of field: uses::a"][::std::mem::offset_of!(uses, a) - 0usize];
    ["Offset of field: uses::e"][::std::mem::offset_of!(uses, e) - 1usize];
    ["Offset of field: uses::f"][::std::mem::offset_of!(uses, f) - 8usize];
    ["Offset of field: uses::b"][::std::mem::offset_of!(uses, b) - 8usize];
    ["Offset of field: uses::zero"][::std::mem::offset_of!(uses, zero) - 12usize];
    ["Offset of field: uses::g"][::std::mem::offset_of!(uses, g) - 16usize];
};
#[repr(C, packed)]
pub struct packed {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_f: [u8; 0usize],
    pub b: ::std::os::raw::c_char,
    pub zero: __IncompleteArrayField<::std::os::raw::c_long>,
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed"][::std::mem::size_of::<packed>() - 3usize];
    ["Alignment of packed"][::std::mem::align_of::<packed>() - 1usize];
    ["Offset of field: packed::a"][::std::mem::offset_of!(packed, a) - 0usize];
    ["Offset of field: packed::f"][::std::mem::offset_of!(packed, __bindgen_bytes_f) - 1usize];
    ["Offset of field: packed::b"][::std::mem::offset_of!(packed, b) - 1usize];
    ["Offset of field: packed::zero"][::std::mem::offset_of!(packed, zero) - 2usize];
    ["Offset of field: packed::c"][::std::mem::offset_of!(packed, c) - 2usize];
};
impl packed {
    #[inline]
    pub fn f(&self) -> aligned_empty {
        unsafe { Self::f_raw(self) }
    }
    #[inline]
    pub fn set_f(&mut self, val: aligned_empty) {
        unsafe { Self::set_f_raw(self, val) }
    }
    #[inline]
    pub unsafe fn f_ptr(this: *const Self) -> *const aligned_empty {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_f) as *const aligned_empty }
    }
    #[inline]
    pub unsafe fn f_mut_ptr(this: *mut Self) -> *mut aligned_empty {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_f) as *mut aligned_empty }
    }
    #[inline]
    pub unsafe fn f_raw(this: *const Self) -> aligned_empty {
        unsafe { ::std::ptr::read_unaligned(Self::f_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_f_raw(this: *mut Self, val: aligned_empty) {
        unsafe { ::std::ptr::write_unaligned(Self::f_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub f: aligned_empty,
    pub a: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 8usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 8usize];
    ["Offset of field: u::f"][::std::mem::offset_of!(u, f) - 0usize];
    ["Offset of field: u::a"][::std::mem::offset_of!(u, a) - 0usize];
};
