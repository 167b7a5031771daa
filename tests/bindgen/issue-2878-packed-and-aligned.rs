// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct foo {
    pub a: ::std::os::raw::c_int,
    pub __bindgen_bytes_b: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of foo"][::std::mem::size_of::<foo>() - 16usize];
    ["Alignment of foo"][::std::mem::align_of::<foo>() - 8usize];
    ["Offset of field: foo::a"][::std::mem::offset_of!(foo, a) - 0usize];
    ["Offset of field: foo::b"][::std::mem::offset_of!(foo, __bindgen_bytes_b) - 4usize];
};
impl foo {
    #[inline]
    pub fn b(&self) -> ::std::os::raw::c_long {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::std::os::raw::c_long) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const ::std::os::raw::c_long {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_b) as *const ::std::os::raw::c_long }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_long {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut ::std::os::raw::c_long
        }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_long {
        unsafe { ::std::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_long) {
        unsafe { ::std::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct wide {
    pub a: ::std::os::raw::c_ulong,
    pub b: ::std::os::raw::c_uint,
    pub c: ::std::os::raw::c_uint,
    pub d: ::std::os::raw::c_uint,
    pub __bindgen_bytes_e: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wide"][::std::mem::size_of::<wide>() - 32usize];
    ["Alignment of wide"][::std::mem::align_of::<wide>() - 8usize];
    ["Offset of field: wide::a"][::std::mem::offset_of!(wide, a) - 0usize];
    ["Offset of field: wide::b"][::std::mem::offset_of!(wide, b) - 8usize];
    ["Offset of field: wide::c"][::std::mem::offset_of!(wide, c) - 12usize];
    ["Offset of field: wide::d"][::std::mem::offset_of!(wide, d) - 16usize];
    ["Offset of field: wide::e"][::std::mem::offset_of!(wide, __bindgen_bytes_e) - 20usize];
};
impl wide {
    #[inline]
    pub fn e(&self) -> ::std::os::raw::c_ulong {
        unsafe { Self::e_raw(self) }
    }
    #[inline]
    pub fn set_e(&mut self, val: ::std::os::raw::c_ulong) {
        unsafe { Self::set_e_raw(self, val) }
    }
    #[inline]
    pub unsafe fn e_ptr(this: *const Self) -> *const ::std::os::raw::c_ulong {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_e) as *const ::std::os::raw::c_ulong }
    }
    #[inline]
    pub unsafe fn e_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_ulong {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_e) as *mut ::std::os::raw::c_ulong
        }
    }
    #[inline]
    pub unsafe fn e_raw(this: *const Self) -> ::std::os::raw::c_ulong {
        unsafe { ::std::ptr::read_unaligned(Self::e_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_e_raw(this: *mut Self, val: ::std::os::raw::c_ulong) {
        unsafe { ::std::ptr::write_unaligned(Self::e_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct odd {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 2usize],
    pub __bindgen_bytes_c: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of odd"][::std::mem::size_of::<odd>() - 8usize];
    ["Alignment of odd"][::std::mem::align_of::<odd>() - 4usize];
    ["Offset of field: odd::a"][::std::mem::offset_of!(odd, a) - 0usize];
    ["Offset of field: odd::b"][::std::mem::offset_of!(odd, __bindgen_bytes_b) - 1usize];
    ["Offset of field: odd::c"][::std::mem::offset_of!(odd, __bindgen_bytes_c) - 3usize];
};
impl odd {
    #[inline]
    pub fn b(&self) -> ::std::os::raw::c_short {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::std::os::raw::c_short) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const ::std::os::raw::c_short {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_b) as *const ::std::os::raw::c_short }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_short {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut ::std::os::raw::c_short
        }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_short {
        unsafe { ::std::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_short) {
        unsafe { ::std::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
    #[inline]
    pub fn c(&self) -> ::std::os::raw::c_int {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub fn set_c(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub unsafe fn c_ptr(this: *const Self) -> *const ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_c) as *const ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn c_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_c) as *mut ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn c_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe { ::std::ptr::read_unaligned(Self::c_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_c_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe { ::std::ptr::write_unaligned(Self::c_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct holds {
    pub before: ::std::os::raw::c_char,
    pub foo: foo,
    pub odd: [odd; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 40usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 8usize];
    ["Offset of field: holds::before"][::std::mem::offset_of!(holds, before) - 0usize];
    ["Offset of field: holds::foo"][::std::mem::offset_of!(holds, foo) - 8usize];
    ["Offset of field: holds::odd"][::std::mem::offset_of!(holds, odd) - 24usize];
};
