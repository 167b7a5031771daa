// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
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
#[derive(Debug, Copy, Clone)]
pub struct number {
    pub i: __BindgenUnionField<::std::os::raw::c_int>,
    pub f: __BindgenUnionField<f32>,
    pub b: __BindgenUnionField<[::std::os::raw::c_char; 8usize]>,
    pub bindgen_union_field: [u32; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of number"][::std::mem::size_of::<number>() - 8usize];
    ["Alignment of number"][::std::mem::align_of::<number>() - 4usize];
    ["Offset of field: number::i"][::std::mem::offset_of!(number, i) - 0usize];
    ["Offset of field: number::f"][::std::mem::offset_of!(number, f) - 0usize];
    ["Offset of field: number::b"][::std::mem::offset_of!(number, b) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds {
    pub n: number,
    pub anon: holds__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds__bindgen_ty_1 {
    pub c: __BindgenUnionField<::std::os::raw::c_char>,
    pub l: __BindgenUnionField<::std::os::raw::c_long>,
    pub bindgen_union_field: u64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds__bindgen_ty_1"][::std::mem::size_of::<holds__bindgen_ty_1>() - 8usize];
    ["Alignment of holds__bindgen_ty_1"][::std::mem::align_of::<holds__bindgen_ty_1>() - 8usize];
    ["Offset of field: holds__bindgen_ty_1::c"]
        [::std::mem::offset_of!(holds__bindgen_ty_1, c) - 0usize];
    ["Offset of field: holds__bindgen_ty_1::l"]
        [::std::mem::offset_of!(holds__bindgen_ty_1, l) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 16usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 8usize];
    ["Offset of field: holds::n"][::std::mem::offset_of!(holds, n) - 0usize];
    ["Offset of field: holds::anon"][::std::mem::offset_of!(holds, anon) - 8usize];
};
