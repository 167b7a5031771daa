// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct aligned {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned"][::std::mem::size_of::<aligned>() - 8usize];
    ["Alignment of aligned"][::std::mem::align_of::<aligned>() - 8usize];
    ["Offset of field: aligned::a"][::std::mem::offset_of!(aligned, a) - 0usize];
    ["Offset of field: aligned::b"][::std::mem::offset_of!(aligned, b) - 4usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct around {
    pub inner: aligned,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of around"][::std::mem::size_of::<around>() - 8usize];
    ["Alignment of around"][::std::mem::align_of::<around>() - 8usize];
    ["Offset of field: around::inner"][::std::mem::offset_of!(around, inner) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union either {
    pub s: aligned,
    pub l: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of either"][::std::mem::size_of::<either>() - 8usize];
    ["Alignment of either"][::std::mem::align_of::<either>() - 8usize];
    ["Offset of field: either::s"][::std::mem::offset_of!(either, s) - 0usize];
    ["Offset of field: either::l"][::std::mem::offset_of!(either, l) - 0usize];
};
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct packed {
    pub first: ::std::os::raw::c_char,
    #[doc = " Not where its alignment would put it."]
    pub __bindgen_bytes_one: [u8; 8usize],
    pub __bindgen_bytes_two: [u8; 8usize],
    pub __bindgen_bytes_three: [u8; 8usize],
    pub several: [aligned; 2usize],
    pub last: ::std::os::raw::c_short,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed"][::std::mem::size_of::<packed>() - 43usize];
    ["Alignment of packed"][::std::mem::align_of::<packed>() - 1usize];
    ["Offset of field: packed::first"][::std::mem::offset_of!(packed, first) - 0usize];
    ["Offset of field: packed::one"][::std::mem::offset_of!(packed, __bindgen_bytes_one) - 1usize];
    ["Offset of field: packed::two"][::std::mem::offset_of!(packed, __bindgen_bytes_two) - 9usize];
    ["Offset of field: packed::three"]
        [::std::mem::offset_of!(packed, __bindgen_bytes_three) - 17usize];
    ["Offset of field: packed::several"][::std::mem::offset_of!(packed, several) - 25usize];
    ["Offset of field: packed::last"][::std::mem::offset_of!(packed, last) - 41usize];
};
impl packed {
    #[inline]
    pub fn one(&self) -> aligned {
        unsafe { Self::one_raw(self) }
    }
    #[inline]
    pub fn set_one(&mut self, val: aligned) {
        unsafe { Self::set_one_raw(self, val) }
    }
    #[inline]
    pub unsafe fn one_ptr(this: *const Self) -> *const aligned {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_one) as *const aligned }
    }
    #[inline]
    pub unsafe fn one_mut_ptr(this: *mut Self) -> *mut aligned {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_one) as *mut aligned }
    }
    #[inline]
    pub unsafe fn one_raw(this: *const Self) -> aligned {
        unsafe { ::std::ptr::read_unaligned(Self::one_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_one_raw(this: *mut Self, val: aligned) {
        unsafe { ::std::ptr::write_unaligned(Self::one_mut_ptr(this), val) }
    }
    #[inline]
    pub fn two(&self) -> around {
        unsafe { Self::two_raw(self) }
    }
    #[inline]
    pub fn set_two(&mut self, val: around) {
        unsafe { Self::set_two_raw(self, val) }
    }
    #[inline]
    pub unsafe fn two_ptr(this: *const Self) -> *const around {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_two) as *const around }
    }
    #[inline]
    pub unsafe fn two_mut_ptr(this: *mut Self) -> *mut around {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_two) as *mut around }
    }
    #[inline]
    pub unsafe fn two_raw(this: *const Self) -> around {
        unsafe { ::std::ptr::read_unaligned(Self::two_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_two_raw(this: *mut Self, val: around) {
        unsafe { ::std::ptr::write_unaligned(Self::two_mut_ptr(this), val) }
    }
    #[inline]
    pub fn three(&self) -> either {
        unsafe { Self::three_raw(self) }
    }
    #[inline]
    pub fn set_three(&mut self, val: either) {
        unsafe { Self::set_three_raw(self, val) }
    }
    #[inline]
    pub unsafe fn three_ptr(this: *const Self) -> *const either {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_three) as *const either }
    }
    #[inline]
    pub unsafe fn three_mut_ptr(this: *mut Self) -> *mut either {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_three) as *mut either }
    }
    #[inline]
    pub unsafe fn three_raw(this: *const Self) -> either {
        unsafe { ::std::ptr::read_unaligned(Self::three_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_three_raw(this: *mut Self, val: either) {
        unsafe { ::std::ptr::write_unaligned(Self::three_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[repr(align(64))]
#[derive(Debug, Copy, Clone)]
pub struct aligned_64 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned_64"][::std::mem::size_of::<aligned_64>() - 64usize];
    ["Alignment of aligned_64"][::std::mem::align_of::<aligned_64>() - 64usize];
    ["Offset of field: aligned_64::a"][::std::mem::offset_of!(aligned_64, a) - 0usize];
};
#[repr(C)]
#[repr(align(2))]
#[derive(Copy, Clone)]
pub struct packed_2 {
    pub first: ::std::os::raw::c_char,
    pub __bindgen_bytes_big: [u8; 64usize],
    pub __bindgen_bytes_last: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed_2"][::std::mem::size_of::<packed_2>() - 70usize];
    ["Alignment of packed_2"][::std::mem::align_of::<packed_2>() - 2usize];
    ["Offset of field: packed_2::first"][::std::mem::offset_of!(packed_2, first) - 0usize];
    ["Offset of field: packed_2::big"]
        [::std::mem::offset_of!(packed_2, __bindgen_bytes_big) - 1usize];
    ["Offset of field: packed_2::last"]
        [::std::mem::offset_of!(packed_2, __bindgen_bytes_last) - 65usize];
};
impl packed_2 {
    #[inline]
    pub fn big(&self) -> aligned_64 {
        unsafe { Self::big_raw(self) }
    }
    #[inline]
    pub fn set_big(&mut self, val: aligned_64) {
        unsafe { Self::set_big_raw(self, val) }
    }
    #[inline]
    pub unsafe fn big_ptr(this: *const Self) -> *const aligned_64 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_big) as *const aligned_64 }
    }
    #[inline]
    pub unsafe fn big_mut_ptr(this: *mut Self) -> *mut aligned_64 {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_big) as *mut aligned_64 }
    }
    #[inline]
    pub unsafe fn big_raw(this: *const Self) -> aligned_64 {
        unsafe { ::std::ptr::read_unaligned(Self::big_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_big_raw(this: *mut Self, val: aligned_64) {
        unsafe { ::std::ptr::write_unaligned(Self::big_mut_ptr(this), val) }
    }
    #[inline]
    pub fn last(&self) -> ::std::os::raw::c_int {
        unsafe { Self::last_raw(self) }
    }
    #[inline]
    pub fn set_last(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_last_raw(self, val) }
    }
    #[inline]
    pub unsafe fn last_ptr(this: *const Self) -> *const ::std::os::raw::c_int {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes_last) as *const ::std::os::raw::c_int
        }
    }
    #[inline]
    pub unsafe fn last_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_int {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_last) as *mut ::std::os::raw::c_int
        }
    }
    #[inline]
    pub unsafe fn last_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe { ::std::ptr::read_unaligned(Self::last_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_last_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe { ::std::ptr::write_unaligned(Self::last_mut_ptr(this), val) }
    }
}
