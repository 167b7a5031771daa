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
pub struct inner {
    pub m4: __IncompleteArrayField<inner__bindgen_ty_1>,
}
pub const inner_V: inner__bindgen_ty_1 = -32768;
pub type inner__bindgen_ty_1 = ::std::os::raw::c_int;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of inner"][::std::mem::size_of::<inner>() - 0usize];
    ["Alignment of inner"][::std::mem::align_of::<inner>() - 1usize];
    ["Offset of field: inner::m4"][::std::mem::offset_of!(inner, m4) - 0usize];
};
#[repr(C)]
pub struct outer {
    pub m1: inner,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer"][::std::mem::size_of::<outer>() - 0usize];
    ["Alignment of outer"][::std::mem::align_of::<outer>() - 1usize];
    ["Offset of field: outer::m1"][::std::mem::offset_of!(outer, m1) - 0usize];
};
#[repr(C, packed)]
pub struct a {
    pub m1: __IncompleteArrayField<f32>,
    pub m2: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 8usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 1usize];
    ["Offset of field: a::m1"][::std::mem::offset_of!(a, m1) - 0usize];
    ["Offset of field: a::m2"][::std::mem::offset_of!(a, m2) - 0usize];
};
#[repr(C)]
pub struct b {
    pub m: a,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 8usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 1usize];
    ["Offset of field: b::m"][::std::mem::offset_of!(b, m) - 0usize];
};
