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
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct entry {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of entry"][::std::mem::size_of::<entry>() - 8usize];
    ["Alignment of entry"][::std::mem::align_of::<entry>() - 8usize];
    ["Offset of field: entry::a"][::std::mem::offset_of!(entry, a) - 0usize];
};
#[repr(C, packed)]
pub struct packed {
    pub n: ::std::os::raw::c_char,
    pub entries: __IncompleteArrayField<entry>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed"][::std::mem::size_of::<packed>() - 1usize];
    ["Alignment of packed"][::std::mem::align_of::<packed>() - 1usize];
    ["Offset of field: packed::n"][::std::mem::offset_of!(packed, n) - 0usize];
    ["Offset of field: packed::entries"][::std::mem::offset_of!(packed, entries) - 1usize];
};
#[repr(C)]
pub struct misaligned {
    pub n: ::std::os::raw::c_int,
    pub m: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of misaligned"][::std::mem::size_of::<misaligned>() - 8usize];
    ["Alignment of misaligned"][::std::mem::align_of::<misaligned>() - 4usize];
    ["Offset of field: misaligned::n"][::std::mem::offset_of!(misaligned, n) - 0usize];
    ["Offset of field: misaligned::m"][::std::mem::offset_of!(misaligned, m) - 4usize];
};
impl misaligned {
    #[inline]
    pub unsafe fn data_ptr(this: *const Self) -> *const ::std::os::raw::c_long {
        unsafe { (this as *const u8).add(5usize) as *const ::std::os::raw::c_long }
    }
    #[inline]
    pub unsafe fn data_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_long {
        unsafe { (this as *mut u8).add(5usize) as *mut ::std::os::raw::c_long }
    }
}
#[repr(C)]
#[derive(Debug)]
pub struct zero {
    pub n: ::std::os::raw::c_long,
    pub m: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zero"][::std::mem::size_of::<zero>() - 16usize];
    ["Alignment of zero"][::std::mem::align_of::<zero>() - 8usize];
    ["Offset of field: zero::n"][::std::mem::offset_of!(zero, n) - 0usize];
    ["Offset of field: zero::m"][::std::mem::offset_of!(zero, m) - 8usize];
};
impl zero {
    #[inline]
    pub unsafe fn data_ptr(this: *const Self) -> *const ::std::os::raw::c_short {
        unsafe { (this as *const u8).add(9usize) as *const ::std::os::raw::c_short }
    }
    #[inline]
    pub unsafe fn data_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_short {
        unsafe { (this as *mut u8).add(9usize) as *mut ::std::os::raw::c_short }
    }
}
#[repr(C)]
#[repr(align(4))]
pub struct aligned_packed {
    pub n: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned_packed"][::std::mem::size_of::<aligned_packed>() - 4usize];
    ["Alignment of aligned_packed"][::std::mem::align_of::<aligned_packed>() - 4usize];
    ["Offset of field: aligned_packed::n"][::std::mem::offset_of!(aligned_packed, n) - 0usize];
};
impl aligned_packed {
    #[inline]
    pub unsafe fn data_ptr(this: *const Self) -> *const ::std::os::raw::c_int {
        unsafe { (this as *const u8).add(1usize) as *const ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn data_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_int {
        unsafe { (this as *mut u8).add(1usize) as *mut ::std::os::raw::c_int }
    }
}
