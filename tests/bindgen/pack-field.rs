// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub struct pf {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 4usize],
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pf"][::std::mem::size_of::<pf>() - 16usize];
    ["Alignment of pf"][::std::mem::align_of::<pf>() - 8usize];
    ["Offset of field: pf::a"][::std::mem::offset_of!(pf, a) - 0usize];
    ["Offset of field: pf::b"][::std::mem::offset_of!(pf, __bindgen_bytes_b) - 1usize];
    ["Offset of field: pf::c"][::std::mem::offset_of!(pf, c) - 8usize];
};
impl pf {
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
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct pf2 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pf2"][::std::mem::size_of::<pf2>() - 13usize];
    ["Alignment of pf2"][::std::mem::align_of::<pf2>() - 1usize];
    ["Offset of field: pf2::a"][::std::mem::offset_of!(pf2, a) - 0usize];
    ["Offset of field: pf2::b"][::std::mem::offset_of!(pf2, b) - 1usize];
    ["Offset of field: pf2::c"][::std::mem::offset_of!(pf2, c) - 5usize];
};
