// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct foo {
    pub a: ::core::ffi::c_int,
    pub b: ::core::ffi::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of foo"][::core::mem::size_of::<foo>() - 8usize];
    ["Alignment of foo"][::core::mem::align_of::<foo>() - 8usize];
    ["Offset of field: foo::a"][::core::mem::offset_of!(foo, a) - 0usize];
    ["Offset of field: foo::b"][::core::mem::offset_of!(foo, b) - 4usize];
};
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct wide {
    pub a: ::core::ffi::c_ulong,
    pub b: ::core::ffi::c_uint,
    pub c: ::core::ffi::c_uint,
    pub d: ::core::ffi::c_uint,
    pub e: ::core::ffi::c_ulong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wide"][::core::mem::size_of::<wide>() - 24usize];
    ["Alignment of wide"][::core::mem::align_of::<wide>() - 8usize];
    ["Offset of field: wide::a"][::core::mem::offset_of!(wide, a) - 0usize];
    ["Offset of field: wide::b"][::core::mem::offset_of!(wide, b) - 4usize];
    ["Offset of field: wide::c"][::core::mem::offset_of!(wide, c) - 8usize];
    ["Offset of field: wide::d"][::core::mem::offset_of!(wide, d) - 12usize];
    ["Offset of field: wide::e"][::core::mem::offset_of!(wide, e) - 16usize];
};
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct odd {
    pub a: ::core::ffi::c_char,
    pub __bindgen_bytes_b: [u8; 2usize],
    pub __bindgen_bytes_c: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of odd"][::core::mem::size_of::<odd>() - 8usize];
    ["Alignment of odd"][::core::mem::align_of::<odd>() - 4usize];
    ["Offset of field: odd::a"][::core::mem::offset_of!(odd, a) - 0usize];
    ["Offset of field: odd::b"][::core::mem::offset_of!(odd, __bindgen_bytes_b) - 1usize];
    ["Offset of field: odd::c"][::core::mem::offset_of!(odd, __bindgen_bytes_c) - 3usize];
};
impl odd {
    #[inline]
    pub fn b(&self) -> ::core::ffi::c_short {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::core::ffi::c_short) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const ::core::ffi::c_short {
        unsafe { ::core::ptr::addr_of!((*this).__bindgen_bytes_b) as *const ::core::ffi::c_short }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut ::core::ffi::c_short {
        unsafe { ::core::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut ::core::ffi::c_short }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::core::ffi::c_short {
        unsafe { ::core::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::core::ffi::c_short) {
        unsafe { ::core::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
    #[inline]
    pub fn c(&self) -> ::core::ffi::c_int {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub fn set_c(&mut self, val: ::core::ffi::c_int) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub unsafe fn c_ptr(this: *const Self) -> *const ::core::ffi::c_int {
        unsafe { ::core::ptr::addr_of!((*this).__bindgen_bytes_c) as *const ::core::ffi::c_int }
    }
    #[inline]
    pub unsafe fn c_mut_ptr(this: *mut Self) -> *mut ::core::ffi::c_int {
        unsafe { ::core::ptr::addr_of_mut!((*this).__bindgen_bytes_c) as *mut ::core::ffi::c_int }
    }
    #[inline]
    pub unsafe fn c_raw(this: *const Self) -> ::core::ffi::c_int {
        unsafe { ::core::ptr::read_unaligned(Self::c_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_c_raw(this: *mut Self, val: ::core::ffi::c_int) {
        unsafe { ::core::ptr::write_unaligned(Self::c_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct holds {
    pub before: ::core::ffi::c_char,
    pub foo: foo,
    pub odd: [odd; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::core::mem::size_of::<holds>() - 32usize];
    ["Alignment of holds"][::core::mem::align_of::<holds>() - 8usize];
    ["Offset of field: holds::before"][::core::mem::offset_of!(holds, before) - 0usize];
    ["Offset of field: holds::foo"][::core::mem::offset_of!(holds, foo) - 8usize];
    ["Offset of field: holds::odd"][::core::mem::offset_of!(holds, odd) - 16usize];
};
