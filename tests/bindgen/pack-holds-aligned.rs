// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct al {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of al"][::std::mem::size_of::<al>() - 16usize];
    ["Alignment of al"][::std::mem::align_of::<al>() - 16usize];
    ["Offset of field: al::a"][::std::mem::offset_of!(al, a) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct p {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_bytes_a: [u8; 16usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p"][::std::mem::size_of::<p>() - 17usize];
    ["Alignment of p"][::std::mem::align_of::<p>() - 1usize];
    ["Offset of field: p::c"][::std::mem::offset_of!(p, c) - 0usize];
    ["Offset of field: p::a"][::std::mem::offset_of!(p, __bindgen_bytes_a) - 1usize];
};
impl p {
    #[inline]
    pub fn a(&self) -> al {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub fn set_a(&mut self, val: al) {
        unsafe { Self::set_a_raw(self, val) }
    }
    #[inline]
    pub unsafe fn a_ptr(this: *const Self) -> *const al {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_a) as *const al }
    }
    #[inline]
    pub unsafe fn a_mut_ptr(this: *mut Self) -> *mut al {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_a) as *mut al }
    }
    #[inline]
    pub unsafe fn a_raw(this: *const Self) -> al {
        unsafe { ::std::ptr::read_unaligned(Self::a_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_a_raw(this: *mut Self, val: al) {
        unsafe { ::std::ptr::write_unaligned(Self::a_mut_ptr(this), val) }
    }
}
