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
pub struct msg {
    pub len: ::std::os::raw::c_int,
    pub __bindgen_anon_1: msg__bindgen_ty_1,
}
#[repr(C)]
pub struct msg__bindgen_ty_1 {
    pub __bindgen_anon_1: __BindgenUnionField<msg__bindgen_ty_1__bindgen_ty_1>,
    pub __bindgen_anon_2: __BindgenUnionField<msg__bindgen_ty_1__bindgen_ty_2>,
    pub bindgen_union_field: [u32; 0usize],
}
#[repr(C)]
#[derive(Debug)]
pub struct msg__bindgen_ty_1__bindgen_ty_1 {
    pub e1: msg__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
    pub bytes: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct msg__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1 {}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of msg__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<msg__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1>() - 0usize];
    ["Alignment of msg__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<msg__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1>() - 1usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of msg__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<msg__bindgen_ty_1__bindgen_ty_1>() - 0usize];
    ["Alignment of msg__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<msg__bindgen_ty_1__bindgen_ty_1>() - 1usize];
    ["Offset of field: msg__bindgen_ty_1__bindgen_ty_1::e1"]
        [::std::mem::offset_of!(msg__bindgen_ty_1__bindgen_ty_1, e1) - 0usize];
    ["Offset of field: msg__bindgen_ty_1__bindgen_ty_1::bytes"]
        [::std::mem::offset_of!(msg__bindgen_ty_1__bindgen_ty_1, bytes) - 0usize];
};
#[repr(C)]
#[derive(Debug)]
pub struct msg__bindgen_ty_1__bindgen_ty_2 {
    pub e2: msg__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1,
    pub words: __IncompleteArrayField<::std::os::raw::c_int>,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct msg__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1 {}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of msg__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1"]
        [::std::mem::size_of::<msg__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1>() - 0usize];
    ["Alignment of msg__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1"]
        [::std::mem::align_of::<msg__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1>() - 1usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of msg__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::size_of::<msg__bindgen_ty_1__bindgen_ty_2>() - 0usize];
    ["Alignment of msg__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::align_of::<msg__bindgen_ty_1__bindgen_ty_2>() - 4usize];
    ["Offset of field: msg__bindgen_ty_1__bindgen_ty_2::e2"]
        [::std::mem::offset_of!(msg__bindgen_ty_1__bindgen_ty_2, e2) - 0usize];
    ["Offset of field: msg__bindgen_ty_1__bindgen_ty_2::words"]
        [::std::mem::offset_of!(msg__bindgen_ty_1__bindgen_ty_2, words) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of msg__bindgen_ty_1"][::std::mem::size_of::<msg__bindgen_ty_1>() - 0usize];
    ["Alignment of msg__bindgen_ty_1"][::std::mem::align_of::<msg__bindgen_ty_1>() - 4usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of msg"][::std::mem::size_of::<msg>() - 4usize];
    ["Alignment of msg"][::std::mem::align_of::<msg>() - 4usize];
    ["Offset of field: msg::len"][::std::mem::offset_of!(msg, len) - 0usize];
};
#[repr(C)]
#[derive(Debug)]
pub struct tail {
    pub a: ::std::os::raw::c_uint,
    pub t: tail__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug)]
pub struct tail__bindgen_ty_1 {
    pub n: ::std::os::raw::c_int,
    pub items: __IncompleteArrayField<tail__bindgen_ty_1__bindgen_ty_1>,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct tail__bindgen_ty_1__bindgen_ty_1 {
    pub k: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tail__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<tail__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Alignment of tail__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<tail__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Offset of field: tail__bindgen_ty_1__bindgen_ty_1::k"]
        [::std::mem::offset_of!(tail__bindgen_ty_1__bindgen_ty_1, k) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tail__bindgen_ty_1"][::std::mem::size_of::<tail__bindgen_ty_1>() - 4usize];
    ["Alignment of tail__bindgen_ty_1"][::std::mem::align_of::<tail__bindgen_ty_1>() - 4usize];
    ["Offset of field: tail__bindgen_ty_1::n"]
        [::std::mem::offset_of!(tail__bindgen_ty_1, n) - 0usize];
    ["Offset of field: tail__bindgen_ty_1::items"]
        [::std::mem::offset_of!(tail__bindgen_ty_1, items) - 4usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tail"][::std::mem::size_of::<tail>() - 8usize];
    ["Alignment of tail"][::std::mem::align_of::<tail>() - 4usize];
    ["Offset of field: tail::a"][::std::mem::offset_of!(tail, a) - 0usize];
    ["Offset of field: tail::t"][::std::mem::offset_of!(tail, t) - 4usize];
};
#[repr(C)]
#[repr(align(64))]
#[derive(Debug)]
pub struct padded {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 63usize],
    pub pad: __IncompleteArrayField<::std::os::raw::c_char>,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of padded"][::std::mem::size_of::<padded>() - 128usize];
    ["Alignment of padded"][::std::mem::align_of::<padded>() - 64usize];
    ["Offset of field: padded::a"][::std::mem::offset_of!(padded, a) - 0usize];
    ["Offset of field: padded::pad"][::std::mem::offset_of!(padded, pad) - 64usize];
    ["Offset of field: padded::b"][::std::mem::offset_of!(padded, b) - 64usize];
};
