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
pub struct cb {
    pub n: ::std::os::raw::c_int,
    pub data: __IncompleteArrayField<::std::os::raw::c_int>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cb"][::std::mem::size_of::<cb>() - 4usize];
    ["Alignment of cb"][::std::mem::align_of::<cb>() - 4usize];
    ["Offset of field: cb::n"][::std::mem::offset_of!(cb, n) - 0usize];
    ["Offset of field: cb::data"][::std::mem::offset_of!(cb, data) - 4usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct cb_ptr {
    pub n: ::std::os::raw::c_ulong,
    pub v: *mut cb,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cb_ptr"][::std::mem::size_of::<cb_ptr>() - 16usize];
    ["Alignment of cb_ptr"][::std::mem::align_of::<cb_ptr>() - 8usize];
    ["Offset of field: cb_ptr::n"][::std::mem::offset_of!(cb_ptr, n) - 0usize];
    ["Offset of field: cb_ptr::v"][::std::mem::offset_of!(cb_ptr, v) - 8usize];
};
