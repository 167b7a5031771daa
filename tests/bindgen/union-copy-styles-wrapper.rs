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
#[derive(Debug)]
pub struct inner {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of inner"][::std::mem::size_of::<inner>() - 4usize];
    ["Alignment of inner"][::std::mem::align_of::<inner>() - 4usize];
    ["Offset of field: inner::a"][::std::mem::offset_of!(inner, a) - 0usize];
};
#[repr(C)]
pub struct holds {
    pub in_: __BindgenUnionField<inner>,
    pub x: __BindgenUnionField<::std::os::raw::c_int>,
    pub bindgen_union_field: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 4usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 4usize];
    ["Offset of field: holds::in_"][::std::mem::offset_of!(holds, in_) - 0usize];
    ["Offset of field: holds::x"][::std::mem::offset_of!(holds, x) - 0usize];
};
#[repr(C)]
pub struct outer {
    pub h: holds,
    pub u: outer__bindgen_ty_1,
}
#[repr(C)]
pub struct outer__bindgen_ty_1 {
    pub in_: __BindgenUnionField<inner>,
    pub f: __BindgenUnionField<f32>,
    pub bindgen_union_field: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer__bindgen_ty_1"][::std::mem::size_of::<outer__bindgen_ty_1>() - 4usize];
    ["Alignment of outer__bindgen_ty_1"][::std::mem::align_of::<outer__bindgen_ty_1>() - 4usize];
    ["Offset of field: outer__bindgen_ty_1::in_"]
        [::std::mem::offset_of!(outer__bindgen_ty_1, in_) - 0usize];
    ["Offset of field: outer__bindgen_ty_1::f"]
        [::std::mem::offset_of!(outer__bindgen_ty_1, f) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer"][::std::mem::size_of::<outer>() - 8usize];
    ["Alignment of outer"][::std::mem::align_of::<outer>() - 4usize];
    ["Offset of field: outer::h"][::std::mem::offset_of!(outer, h) - 0usize];
    ["Offset of field: outer::u"][::std::mem::offset_of!(outer, u) - 4usize];
};
