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
#[repr(align(64))]
#[derive(Debug)]
pub struct zs {
    pub pad: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zs"][::std::mem::size_of::<zs>() - 0usize];
    ["Alignment of zs"][::std::mem::align_of::<zs>() - 64usize];
    ["Offset of field: zs::pad"][::std::mem::offset_of!(zs, pad) - 0usize];
};
#[repr(C)]
#[repr(align(64))]
#[derive(Debug)]
pub struct uses {
    pub a: ::std::os::raw::c_int,
    pub __bindgen_padding_0: [u64; 7usize],
    pub pad: zs,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of uses"][::std::mem::size_of::<uses>() - 128usize];
    ["Alignment of uses"][::std::mem::align_of::<uses>() - 64usize];
    ["Offset of field: uses::a"][::std::mem::offset_of!(uses, a) - 0usize];
    ["Offset of field: uses::pad"][::std::mem::offset_of!(uses, pad) - 64usize];
    ["Offset of field: uses::b"][::std::mem::offset_of!(uses, b) - 64usize];
};
