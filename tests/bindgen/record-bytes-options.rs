// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(2))]
#[derive(Copy, Clone)]
pub struct options {
    pub(crate) a: ::core::ffi::c_char,
    pub(crate) __bindgen_bytes_b: [u8; 8usize],
    __bindgen_bytes_c: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of options"][::core::mem::size_of::<options>() - 14usize];
    ["Alignment of options"][::core::mem::align_of::<options>() - 2usize];
    ["Offset of field: options::a"][::core::mem::offset_of!(options, a) - 0usize];
    ["Offset of field: options::b"][::core::mem::offset_of!(options, __bindgen_bytes_b) - 1usize];
    ["Offset of field: options::c"][::core::mem::offset_of!(options, __bindgen_bytes_c) - 9usize];
};
impl options {
    #[inline]
    pub(crate) fn b(&self) -> ::core::ffi::c_long {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub(crate) fn set_b(&mut self, val: ::core::ffi::c_long) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub(crate) unsafe fn b_ptr(this: *const Self) -> *const ::core::ffi::c_long {
        unsafe { ::core::ptr::addr_of!((*this).__bindgen_bytes_b) as *const ::core::ffi::c_long }
    }
    #[inline]
    pub(crate) unsafe fn b_mut_ptr(this: *mut Self) -> *mut ::core::ffi::c_long {
        unsafe { ::core::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut ::core::ffi::c_long }
    }
    #[inline]
    pub(crate) unsafe fn b_raw(this: *const Self) -> ::core::ffi::c_long {
        unsafe { ::core::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub(crate) unsafe fn set_b_raw(this: *mut Self, val: ::core::ffi::c_long) {
        unsafe { ::core::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
    #[inline]
    fn c(&self) -> ::core::ffi::c_int {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    fn set_c(&mut self, val: ::core::ffi::c_int) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    unsafe fn c_ptr(this: *const Self) -> *const ::core::ffi::c_int {
        unsafe { ::core::ptr::addr_of!((*this).__bindgen_bytes_c) as *const ::core::ffi::c_int }
    }
    #[inline]
    unsafe fn c_mut_ptr(this: *mut Self) -> *mut ::core::ffi::c_int {
        unsafe { ::core::ptr::addr_of_mut!((*this).__bindgen_bytes_c) as *mut ::core::ffi::c_int }
    }
    #[inline]
    unsafe fn c_raw(this: *const Self) -> ::core::ffi::c_int {
        unsafe { ::core::ptr::read_unaligned(Self::c_ptr(this)) }
    }
    #[inline]
    unsafe fn set_c_raw(this: *mut Self, val: ::core::ffi::c_int) {
        unsafe { ::core::ptr::write_unaligned(Self::c_mut_ptr(this), val) }
    }
}
