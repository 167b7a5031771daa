// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type under = ::std::os::raw::c_ulonglong;
pub type over = ::std::os::raw::c_int;
pub type over_too = over;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pair {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pair"][::std::mem::size_of::<pair>() - 8usize];
    ["Alignment of pair"][::std::mem::align_of::<pair>() - 4usize];
    ["Offset of field: pair::a"][::std::mem::offset_of!(pair, a) - 0usize];
    ["Offset of field: pair::b"][::std::mem::offset_of!(pair, b) - 4usize];
};
pub type over_pair = pair;
pub type same_pair = pair;
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct members {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 15usize],
    pub p: over_pair,
    pub d: ::std::os::raw::c_char,
    pub __bindgen_padding_1: [u8; 3usize],
    pub __bindgen_bytes_u: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of members"][::std::mem::size_of::<members>() - 48usize];
    ["Alignment of members"][::std::mem::align_of::<members>() - 16usize];
    ["Offset of field: members::c"][::std::mem::offset_of!(members, c) - 0usize];
    ["Offset of field: members::p"][::std::mem::offset_of!(members, p) - 16usize];
    ["Offset of field: members::d"][::std::mem::offset_of!(members, d) - 24usize];
    ["Offset of field: members::u"][::std::mem::offset_of!(members, __bindgen_bytes_u) - 28usize];
};
impl members {
    #[inline]
    pub fn u(&self) -> under {
        unsafe { Self::u_raw(self) }
    }
    #[inline]
    pub fn set_u(&mut self, val: under) {
        unsafe { Self::set_u_raw(self, val) }
    }
    #[inline]
    pub unsafe fn u_ptr(this: *const Self) -> *const under {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_u) as *const under }
    }
    #[inline]
    pub unsafe fn u_mut_ptr(this: *mut Self) -> *mut under {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_u) as *mut under }
    }
    #[inline]
    pub unsafe fn u_raw(this: *const Self) -> under {
        unsafe { ::std::ptr::read_unaligned(Self::u_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_u_raw(this: *mut Self, val: under) {
        unsafe { ::std::ptr::write_unaligned(Self::u_mut_ptr(this), val) }
    }
}
unsafe extern "C" {
    pub fn take(a: *mut over, b: *mut over_too, c: *mut same_pair) -> *mut under;
}
