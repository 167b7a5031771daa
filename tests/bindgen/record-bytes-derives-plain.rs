// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(4))]
#[derive(Default, Copy, Clone)]
pub struct small {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_bytes_s: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of small"][::std::mem::size_of::<small>() - 8usize];
    ["Alignment of small"][::std::mem::align_of::<small>() - 4usize];
    ["Offset of field: small::c"][::std::mem::offset_of!(small, c) - 0usize];
    ["Offset of field: small::s"][::std::mem::offset_of!(small, __bindgen_bytes_s) - 1usize];
};
impl small {
    #[inline]
    pub fn s(&self) -> ::std::os::raw::c_int {
        unsafe { Self::s_raw(self) }
    }
    #[inline]
    pub fn set_s(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_s_raw(self, val) }
    }
    #[inline]
    pub unsafe fn s_ptr(this: *const Self) -> *const ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_s) as *const ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn s_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_s) as *mut ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn s_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe { ::std::ptr::read_unaligned(Self::s_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_s_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe { ::std::ptr::write_unaligned(Self::s_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[derive(Default, Copy, Clone)]
pub struct holds {
    pub p: small,
    pub i: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 12usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 4usize];
    ["Offset of field: holds::p"][::std::mem::offset_of!(holds, p) - 0usize];
    ["Offset of field: holds::i"][::std::mem::offset_of!(holds, i) - 8usize];
};
#[repr(C)]
#[derive(Default, Copy, Clone)]
pub struct array {
    pub h: [holds; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of array"][::std::mem::size_of::<array>() - 36usize];
    ["Alignment of array"][::std::mem::align_of::<array>() - 4usize];
    ["Offset of field: array::h"][::std::mem::offset_of!(array, h) - 0usize];
};
