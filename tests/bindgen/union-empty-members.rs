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
pub struct pad {
    pub c: __BindgenUnionField<::std::os::raw::c_char>,
    pub s: __BindgenUnionField<[pad__bindgen_ty_1; 0usize]>,
    pub bindgen_union_field: u32,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pad__bindgen_ty_1 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pad__bindgen_ty_1"][::std::mem::size_of::<pad__bindgen_ty_1>() - 4usize];
    ["Alignment of pad__bindgen_ty_1"][::std::mem::align_of::<pad__bindgen_ty_1>() - 4usize];
    ["Offset of field: pad__bindgen_ty_1::a"]
        [::std::mem::offset_of!(pad__bindgen_ty_1, a) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pad"][::std::mem::size_of::<pad>() - 4usize];
    ["Alignment of pad"][::std::mem::align_of::<pad>() - 4usize];
    ["Offset of field: pad::c"][::std::mem::offset_of!(pad, c) - 0usize];
    ["Offset of field: pad::s"][::std::mem::offset_of!(pad, s) - 0usize];
};
