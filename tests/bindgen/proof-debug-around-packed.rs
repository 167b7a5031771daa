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
pub struct packed_array {
    pub values: __IncompleteArrayField<packed_array__bindgen_ty_1>,
}
pub const packed_array_LOW: packed_array__bindgen_ty_1 = -32768;
pub type packed_array__bindgen_ty_1 = ::std::os::raw::c_int;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed_array"][::std::mem::size_of::<packed_array>() - 0usize];
    ["Alignment of packed_array"][::std::mem::align_of::<packed_array>() - 1usize];
    ["Offset of field: packed_array::values"]
        [::std::mem::offset_of!(packed_array, values) - 0usize];
};
#[repr(C)]
pub struct around {
    pub a: packed_array,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of around"][::std::mem::size_of::<around>() - 0usize];
    ["Alignment of around"][::std::mem::align_of::<around>() - 1usize];
    ["Offset of field: around::a"][::std::mem::offset_of!(around, a) - 0usize];
};
#[repr(C, packed)]
pub struct packed_floats {
    pub none: __IncompleteArrayField<f32>,
    pub m: packed_floats__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct packed_floats__bindgen_ty_1 {
    pub l: ::std::os::raw::c_ulong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed_floats__bindgen_ty_1"]
        [::std::mem::size_of::<packed_floats__bindgen_ty_1>() - 8usize];
    ["Alignment of packed_floats__bindgen_ty_1"]
        [::std::mem::align_of::<packed_floats__bindgen_ty_1>() - 8usize];
    ["Offset of field: packed_floats__bindgen_ty_1::l"]
        [::std::mem::offset_of!(packed_floats__bindgen_ty_1, l) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed_floats"][::std::mem::size_of::<packed_floats>() - 8usize];
    ["Alignment of packed_floats"][::std::mem::align_of::<packed_floats>() - 1usize];
    ["Offset of field: packed_floats::none"][::std::mem::offset_of!(packed_floats, none) - 0usize];
    ["Offset of field: packed_floats::m"][::std::mem::offset_of!(packed_floats, m) - 0usize];
};
pub type floats = packed_floats;
#[repr(C)]
pub struct around_typedef {
    pub f: floats,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of around_typedef"][::std::mem::size_of::<around_typedef>() - 8usize];
    ["Alignment of around_typedef"][::std::mem::align_of::<around_typedef>() - 1usize];
    ["Offset of field: around_typedef::f"][::std::mem::offset_of!(around_typedef, f) - 0usize];
};
