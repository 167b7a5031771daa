// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct pa {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pa"][::std::mem::size_of::<pa>() - 8usize];
    ["Alignment of pa"][::std::mem::align_of::<pa>() - 4usize];
    ["Offset of field: pa::a"][::std::mem::offset_of!(pa, a) - 0usize];
    ["Offset of field: pa::b"][::std::mem::offset_of!(pa, __bindgen_bytes_b) - 1usize];
};
impl pa {
    #[inline]
    pub fn b(&self) -> ::std::os::raw::c_int {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_b) as *const ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe { ::std::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe { ::std::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct pa8 {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pa8"][::std::mem::size_of::<pa8>() - 16usize];
    ["Alignment of pa8"][::std::mem::align_of::<pa8>() - 8usize];
    ["Offset of field: pa8::a"][::std::mem::offset_of!(pa8, a) - 0usize];
    ["Offset of field: pa8::b"][::std::mem::offset_of!(pa8, __bindgen_bytes_b) - 1usize];
};
impl pa8 {
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
#[repr(align(2))]
#[derive(Copy, Clone)]
pub struct pa2 {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pa2"][::std::mem::size_of::<pa2>() - 6usize];
    ["Alignment of pa2"][::std::mem::align_of::<pa2>() - 2usize];
    ["Offset of field: pa2::a"][::std::mem::offset_of!(pa2, a) - 0usize];
    ["Offset of field: pa2::b"][::std::mem::offset_of!(pa2, __bindgen_bytes_b) - 1usize];
};
impl pa2 {
    #[inline]
    pub fn b(&self) -> ::std::os::raw::c_int {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_b) as *const ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe { ::std::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe { ::std::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
}
