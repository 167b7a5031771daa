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
pub struct holder {
    pub __bindgen_anon_1: holder__bindgen_ty_1,
}
#[repr(C)]
pub struct holder__bindgen_ty_1 {
    pub __bindgen_anon_1: __BindgenUnionField<holder__bindgen_ty_1__bindgen_ty_1>,
    pub d3: __BindgenUnionField<u64>,
    pub d4: __BindgenUnionField<[u8; 0usize]>,
    pub bindgen_union_field: [u64; 2usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder__bindgen_ty_1__bindgen_ty_1 {
    pub d1: u64,
    pub d2: [u64; 1usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<holder__bindgen_ty_1__bindgen_ty_1>() - 16usize];
    ["Alignment of holder__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<holder__bindgen_ty_1__bindgen_ty_1>() - 8usize];
    ["Offset of field: holder__bindgen_ty_1__bindgen_ty_1::d1"]
        [::std::mem::offset_of!(holder__bindgen_ty_1__bindgen_ty_1, d1) - 0usize];
    ["Offset of field: holder__bindgen_ty_1__bindgen_ty_1::d2"]
        [::std::mem::offset_of!(holder__bindgen_ty_1__bindgen_ty_1, d2) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_1"][::std::mem::size_of::<holder__bindgen_ty_1>() - 16usize];
    ["Alignment of holder__bindgen_ty_1"][::std::mem::align_of::<holder__bindgen_ty_1>() - 8usize];
    ["Offset of field: holder__bindgen_ty_1::d3"]
        [::std::mem::offset_of!(holder__bindgen_ty_1, d3) - 0usize];
    ["Offset of field: holder__bindgen_ty_1::d4"]
        [::std::mem::offset_of!(holder__bindgen_ty_1, d4) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder"][::std::mem::size_of::<holder>() - 16usize];
    ["Alignment of holder"][::std::mem::align_of::<holder>() - 8usize];
};
