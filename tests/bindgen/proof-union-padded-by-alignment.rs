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
pub struct __BindgenUnionField<T>(::std::marker::PhantomData<T>);
impl<T> __BindgenUnionField<T> {
    #[inline]
    pub const fn new() -> Self {
        __BindgenUnionField(::std::marker::PhantomData)
    }
    #[inline]
    pub unsafe fn as_ref(&self) -> &T {
        &*(self as *const Self as *const T)
    }
    #[inline]
    pub unsafe fn as_mut(&mut self) -> &mut T {
        &mut *(self as *mut Self as *mut T)
    }
}
impl<T> ::std::default::Default for __BindgenUnionField<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl<T> ::std::clone::Clone for __BindgenUnionField<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> ::std::marker::Copy for __BindgenUnionField<T> {}
impl<T> ::std::fmt::Debug for __BindgenUnionField<T> {
    fn fmt(&self, fmt: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        fmt.write_str("__BindgenUnionField")
    }
}
impl<T> ::std::hash::Hash for __BindgenUnionField<T> {
    fn hash<H: ::std::hash::Hasher>(&self, _state: &mut H) {}
}
impl<T> ::std::cmp::PartialEq for __BindgenUnionField<T> {
    fn eq(&self, _other: &__BindgenUnionField<T>) -> bool {
        true
    }
}
impl<T> ::std::cmp::Eq for __BindgenUnionField<T> {}
#[repr(C)]
#[derive(Debug)]
pub struct empty {
    pub none: __IncompleteArrayField<::std::os::raw::c_schar>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of empty"][::std::mem::size_of::<empty>() - 0usize];
    ["Alignment of empty"][::std::mem::align_of::<empty>() - 1usize];
    ["Offset of field: empty::none"][::std::mem::offset_of!(empty, none) - 0usize];
};
#[repr(C)]
#[repr(align(64))]
pub struct aligned_union {
    pub c: __BindgenUnionField<::std::os::raw::c_char>,
    pub e: __BindgenUnionField<empty>,
    pub bindgen_union_field: [u8; 64usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned_union"][::std::mem::size_of::<aligned_union>() - 64usize];
    ["Alignment of aligned_union"][::std::mem::align_of::<aligned_union>() - 64usize];
    ["Offset of field: aligned_union::c"][::std::mem::offset_of!(aligned_union, c) - 0usize];
    ["Offset of field: aligned_union::e"][::std::mem::offset_of!(aligned_union, e) - 0usize];
};
#[repr(C)]
#[repr(align(64))]
pub struct more_than_it_holds {
    pub words: __BindgenUnionField<[::std::os::raw::c_int; 20usize]>,
    pub e: __BindgenUnionField<empty>,
    pub bindgen_union_field: [u8; 128usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of more_than_it_holds"][::std::mem::size_of::<more_than_it_holds>() - 128usize];
    ["Alignment of more_than_it_holds"][::std::mem::align_of::<more_than_it_holds>() - 64usize];
    ["Offset of field: more_than_it_holds::words"]
        [::std::mem::offset_of!(more_than_it_holds, words) - 0usize];
    ["Offset of field: more_than_it_holds::e"]
        [::std::mem::offset_of!(more_than_it_holds, e) - 0usize];
};
