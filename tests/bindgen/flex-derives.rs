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
#[derive(Debug, Default)]
pub struct flex {
    pub n: ::std::os::raw::c_int,
    pub data: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of flex"][::std::mem::size_of::<flex>() - 4usize];
    ["Alignment of flex"][::std::mem::align_of::<flex>() - 4usize];
    ["Offset of field: flex::n"][::std::mem::offset_of!(flex, n) - 0usize];
    ["Offset of field: flex::data"][::std::mem::offset_of!(flex, data) - 4usize];
};
#[repr(C)]
#[derive(Debug, Default)]
pub struct zero {
    pub n: ::std::os::raw::c_int,
    pub data: __IncompleteArrayField<::std::os::raw::c_long>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zero"][::std::mem::size_of::<zero>() - 8usize];
    ["Alignment of zero"][::std::mem::align_of::<zero>() - 8usize];
    ["Offset of field: zero::n"][::std::mem::offset_of!(zero, n) - 0usize];
    ["Offset of field: zero::data"][::std::mem::offset_of!(zero, data) - 8usize];
};
