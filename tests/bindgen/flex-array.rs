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
#[derive(Debug)]
pub struct flex_struct {
    pub n: ::std::os::raw::c_int,
    pub data: __IncompleteArrayField<flex_struct_flex_elem>,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct flex_struct_flex_elem {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of flex_struct_flex_elem"][::std::mem::size_of::<flex_struct_flex_elem>() - 16usize];
    ["Alignment of flex_struct_flex_elem"]
        [::std::mem::align_of::<flex_struct_flex_elem>() - 8usize];
    ["Offset of field: flex_struct_flex_elem::a"]
        [::std::mem::offset_of!(flex_struct_flex_elem, a) - 0usize];
    ["Offset of field: flex_struct_flex_elem::b"]
        [::std::mem::offset_of!(flex_struct_flex_elem, b) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of flex_struct"][::std::mem::size_of::<flex_struct>() - 8usize];
    ["Alignment of flex_struct"][::std::mem::align_of::<flex_struct>() - 8usize];
    ["Offset of field: flex_struct::n"][::std::mem::offset_of!(flex_struct, n) - 0usize];
    ["Offset of field: flex_struct::data"][::std::mem::offset_of!(flex_struct, data) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct only_ptr {
    pub p: *mut flex,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of only_ptr"][::std::mem::size_of::<only_ptr>() - 8usize];
    ["Alignment of only_ptr"][::std::mem::align_of::<only_ptr>() - 8usize];
    ["Offset of field: only_ptr::p"][::std::mem::offset_of!(only_ptr, p) - 0usize];
};
