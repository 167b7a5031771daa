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
#[repr(C, packed)]
pub struct pflex {
    pub n: ::std::os::raw::c_char,
    pub data: __IncompleteArrayField<::std::os::raw::c_long>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pflex"][::std::mem::size_of::<pflex>() - 1usize];
    ["Alignment of pflex"][::std::mem::align_of::<pflex>() - 1usize];
    ["Offset of field: pflex::n"][::std::mem::offset_of!(pflex, n) - 0usize];
    ["Offset of field: pflex::data"][::std::mem::offset_of!(pflex, data) - 1usize];
};
#[repr(C)]
#[repr(align(64))]
#[derive(Debug)]
pub struct aflex {
    pub n: ::std::os::raw::c_char,
    pub data: __IncompleteArrayField<::std::os::raw::c_long>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aflex"][::std::mem::size_of::<aflex>() - 64usize];
    ["Alignment of aflex"][::std::mem::align_of::<aflex>() - 64usize];
    ["Offset of field: aflex::n"][::std::mem::offset_of!(aflex, n) - 0usize];
    ["Offset of field: aflex::data"][::std::mem::offset_of!(aflex, data) - 8usize];
};
