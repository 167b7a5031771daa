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
#[derive(Debug)]
pub struct zero {
    pub n: ::std::os::raw::c_int,
    pub data: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zero"][::std::mem::size_of::<zero>() - 4usize];
    ["Alignment of zero"][::std::mem::align_of::<zero>() - 4usize];
    ["Offset of field: zero::n"][::std::mem::offset_of!(zero, n) - 0usize];
    ["Offset of field: zero::data"][::std::mem::offset_of!(zero, data) - 4usize];
};
#[repr(C)]
#[derive(Debug)]
pub struct zero_middle {
    pub n: ::std::os::raw::c_int,
    pub data: __IncompleteArrayField<::std::os::raw::c_char>,
    pub m: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zero_middle"][::std::mem::size_of::<zero_middle>() - 8usize];
    ["Alignment of zero_middle"][::std::mem::align_of::<zero_middle>() - 4usize];
    ["Offset of field: zero_middle::n"][::std::mem::offset_of!(zero_middle, n) - 0usize];
    ["Offset of field: zero_middle::data"][::std::mem::offset_of!(zero_middle, data) - 4usize];
    ["Offset of field: zero_middle::m"][::std::mem::offset_of!(zero_middle, m) - 4usize];
};
#[repr(C)]
#[derive(Debug)]
pub struct zero_only {
    pub data: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zero_only"][::std::mem::size_of::<zero_only>() - 0usize];
    ["Alignment of zero_only"][::std::mem::align_of::<zero_only>() - 1usize];
    ["Offset of field: zero_only::data"][::std::mem::offset_of!(zero_only, data) - 0usize];
};
#[repr(C)]
#[derive(Debug)]
pub struct zero2 {
    pub n: ::std::os::raw::c_int,
    pub a: __IncompleteArrayField<[::std::os::raw::c_int; 4usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zero2"][::std::mem::size_of::<zero2>() - 4usize];
    ["Alignment of zero2"][::std::mem::align_of::<zero2>() - 4usize];
    ["Offset of field: zero2::n"][::std::mem::offset_of!(zero2, n) - 0usize];
    ["Offset of field: zero2::a"][::std::mem::offset_of!(zero2, a) - 4usize];
};
