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
pub struct w_holds {
    pub in_: __BindgenUnionField<inner>,
    pub x: __BindgenUnionField<::std::os::raw::c_int>,
    pub bindgen_union_field: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of w_holds"][::std::mem::size_of::<w_holds>() - 4usize];
    ["Alignment of w_holds"][::std::mem::align_of::<w_holds>() - 4usize];
    ["Offset of field: w_holds::in_"][::std::mem::offset_of!(w_holds, in_) - 0usize];
    ["Offset of field: w_holds::x"][::std::mem::offset_of!(w_holds, x) - 0usize];
};
#[repr(C)]
pub union m_holds {
    pub in_: ::std::mem::ManuallyDrop<inner>,
    pub x: ::std::mem::ManuallyDrop<::std::os::raw::c_int>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m_holds"][::std::mem::size_of::<m_holds>() - 4usize];
    ["Alignment of m_holds"][::std::mem::align_of::<m_holds>() - 4usize];
    ["Offset of field: m_holds::in_"][::std::mem::offset_of!(m_holds, in_) - 0usize];
    ["Offset of field: m_holds::x"][::std::mem::offset_of!(m_holds, x) - 0usize];
};
#[repr(C)]
pub struct other {
    pub in_: __BindgenUnionField<inner>,
    pub bindgen_union_field: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of other"][::std::mem::size_of::<other>() - 4usize];
    ["Alignment of other"][::std::mem::align_of::<other>() - 4usize];
    ["Offset of field: other::in_"][::std::mem::offset_of!(other, in_) - 0usize];
};
