// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct padded {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 8usize],
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of padded"][::std::mem::size_of::<padded>() - 12usize];
    ["Alignment of padded"][::std::mem::align_of::<padded>() - 4usize];
    ["Offset of field: padded::a"][::std::mem::offset_of!(padded, a) - 0usize];
    ["Offset of field: padded::b"][::std::mem::offset_of!(padded, __bindgen_bytes_b) - 1usize];
    ["Offset of field: padded::c"][::std::mem::offset_of!(padded, c) - 9usize];
};
impl padded {
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
#[repr(align(32))]
#[derive(Debug, Copy, Clone)]
pub struct between {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 15usize],
    pub b: ::std::os::raw::c_int,
    pub __bindgen_padding_1: [u8; 12usize],
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_2: [u8; 31usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of between"][::std::mem::size_of::<between>() - 64usize];
    ["Alignment of between"][::std::mem::align_of::<between>() - 32usize];
    ["Offset of field: between::a"][::std::mem::offset_of!(between, a) - 0usize];
    ["Offset of field: between::b"][::std::mem::offset_of!(between, b) - 16usize];
    ["Offset of field: between::c"][::std::mem::offset_of!(between, c) - 32usize];
};
