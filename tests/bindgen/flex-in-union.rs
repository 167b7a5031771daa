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
pub struct fu {
    pub n: ::std::os::raw::c_int,
    pub __bindgen_anon_1: fu__bindgen_ty_1,
}
#[repr(C)]
pub struct fu__bindgen_ty_1 {
    pub __bindgen_anon_1: __BindgenUnionField<fu__bindgen_ty_1__bindgen_ty_1>,
    pub __bindgen_anon_2: __BindgenUnionField<fu__bindgen_ty_1__bindgen_ty_2>,
    pub bindgen_union_field: [u32; 0usize],
}
#[repr(C)]
#[derive(Debug)]
pub struct fu__bindgen_ty_1__bindgen_ty_1 {
    pub d0: __IncompleteArrayField<::std::os::raw::c_char>,
    pub bytes: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fu__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<fu__bindgen_ty_1__bindgen_ty_1>() - 0usize];
    ["Alignment of fu__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<fu__bindgen_ty_1__bindgen_ty_1>() - 1usize];
    ["Offset of field: fu__bindgen_ty_1__bindgen_ty_1::d0"]
        [::std::mem::offset_of!(fu__bindgen_ty_1__bindgen_ty_1, d0) - 0usize];
    ["Offset of field: fu__bindgen_ty_1__bindgen_ty_1::bytes"]
        [::std::mem::offset_of!(fu__bindgen_ty_1__bindgen_ty_1, bytes) - 0usize];
};
#[repr(C)]
#[derive(Debug)]
pub struct fu__bindgen_ty_1__bindgen_ty_2 {
    pub e0: __IncompleteArrayField<::std::os::raw::c_char>,
    pub ints: __IncompleteArrayField<::std::os::raw::c_int>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fu__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::size_of::<fu__bindgen_ty_1__bindgen_ty_2>() - 0usize];
    ["Alignment of fu__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::align_of::<fu__bindgen_ty_1__bindgen_ty_2>() - 4usize];
    ["Offset of field: fu__bindgen_ty_1__bindgen_ty_2::e0"]
        [::std::mem::offset_of!(fu__bindgen_ty_1__bindgen_ty_2, e0) - 0usize];
    ["Offset of field: fu__bindgen_ty_1__bindgen_ty_2::ints"]
        [::std::mem::offset_of!(fu__bindgen_ty_1__bindgen_ty_2, ints) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fu__bindgen_ty_1"][::std::mem::size_of::<fu__bindgen_ty_1>() - 0usize];
    ["Alignment of fu__bindgen_ty_1"][::std::mem::align_of::<fu__bindgen_ty_1>() - 4usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fu"][::std::mem::size_of::<fu>() - 4usize];
    ["Alignment of fu"][::std::mem::align_of::<fu>() - 4usize];
    ["Offset of field: fu::n"][::std::mem::offset_of!(fu, n) - 0usize];
};
