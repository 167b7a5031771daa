// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct both {
    pub a: ::std::os::raw::c_int,
    pub __bindgen_bytes_b: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of both"][::std::mem::size_of::<both>() - 16usize];
    ["Alignment of both"][::std::mem::align_of::<both>() - 8usize];
    ["Offset of field: both::a"][::std::mem::offset_of!(both, a) - 0usize];
    ["Offset of field: both::b"][::std::mem::offset_of!(both, __bindgen_bytes_b) - 4usize];
};
impl both {
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
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct odd {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 2usize],
    pub __bindgen_bytes_c: [u8; 4usize],
    pub d: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of odd"][::std::mem::size_of::<odd>() - 8usize];
    ["Alignment of odd"][::std::mem::align_of::<odd>() - 4usize];
    ["Offset of field: odd::a"][::std::mem::offset_of!(odd, a) - 0usize];
    ["Offset of field: odd::b"][::std::mem::offset_of!(odd, __bindgen_bytes_b) - 1usize];
    ["Offset of field: odd::c"][::std::mem::offset_of!(odd, __bindgen_bytes_c) - 3usize];
    ["Offset of field: odd::d"][::std::mem::offset_of!(odd, d) - 7usize];
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
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct by_capping {
    pub a: ::std::os::raw::c_ulonglong,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of by_capping"][::std::mem::size_of::<by_capping>() - 12usize];
    ["Alignment of by_capping"][::std::mem::align_of::<by_capping>() - 4usize];
    ["Offset of field: by_capping::a"][::std::mem::offset_of!(by_capping, a) - 0usize];
    ["Offset of field: by_capping::b"][::std::mem::offset_of!(by_capping, b) - 8usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct one_member {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 8usize],
    pub c: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of one_member"][::std::mem::size_of::<one_member>() - 16usize];
    ["Alignment of one_member"][::std::mem::align_of::<one_member>() - 4usize];
    ["Offset of field: one_member::a"][::std::mem::offset_of!(one_member, a) - 0usize];
    ["Offset of field: one_member::b"]
        [::std::mem::offset_of!(one_member, __bindgen_bytes_b) - 1usize];
    ["Offset of field: one_member::c"][::std::mem::offset_of!(one_member, c) - 12usize];
};
impl one_member {
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
#[derive(Copy, Clone)]
pub struct over_16 {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 8usize],
    pub __bindgen_bytes_c: [u8; 12usize],
    pub __bindgen_bytes_d: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of over_16"][::std::mem::size_of::<over_16>() - 32usize];
    ["Alignment of over_16"][::std::mem::align_of::<over_16>() - 32usize];
    ["Offset of field: over_16::a"][::std::mem::offset_of!(over_16, a) - 0usize];
    ["Offset of field: over_16::b"][::std::mem::offset_of!(over_16, __bindgen_bytes_b) - 1usize];
    ["Offset of field: over_16::c"][::std::mem::offset_of!(over_16, __bindgen_bytes_c) - 9usize];
    ["Offset of field: over_16::d"][::std::mem::offset_of!(over_16, __bindgen_bytes_d) - 21usize];
};
impl over_16 {
    #[inline]
    pub fn b(&self) -> *mut ::std::os::raw::c_void {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: *mut ::std::os::raw::c_void) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const *mut ::std::os::raw::c_void {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes_b) as *const *mut ::std::os::raw::c_void
        }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut *mut ::std::os::raw::c_void {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut *mut ::std::os::raw::c_void
        }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> *mut ::std::os::raw::c_void {
        unsafe { ::std::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: *mut ::std::os::raw::c_void) {
        unsafe { ::std::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
    #[inline]
    pub fn c(&self) -> [::std::os::raw::c_int; 3usize] {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub fn set_c(&mut self, val: [::std::os::raw::c_int; 3usize]) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub unsafe fn c_ptr(this: *const Self) -> *const [::std::os::raw::c_int; 3usize] {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes_c)
                as *const [::std::os::raw::c_int; 3usize]
        }
    }
    #[inline]
    pub unsafe fn c_mut_ptr(this: *mut Self) -> *mut [::std::os::raw::c_int; 3usize] {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_c)
                as *mut [::std::os::raw::c_int; 3usize]
        }
    }
    #[inline]
    pub unsafe fn c_raw(this: *const Self) -> [::std::os::raw::c_int; 3usize] {
        unsafe { ::std::ptr::read_unaligned(Self::c_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_c_raw(this: *mut Self, val: [::std::os::raw::c_int; 3usize]) {
        unsafe { ::std::ptr::write_unaligned(Self::c_mut_ptr(this), val) }
    }
    #[inline]
    pub fn d(
        &self,
    ) -> ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    > {
        unsafe { Self::d_raw(self) }
    }
    #[inline]
    pub fn set_d(
        &mut self,
        val: ::std::option::Option<
            unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
        >,
    ) {
        unsafe { Self::set_d_raw(self, val) }
    }
    #[inline]
    pub unsafe fn d_ptr(
        this: *const Self,
    ) -> *const ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    > {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes_d)
                as *const ::std::option::Option<
                    unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
                >
        }
    }
    #[inline]
    pub unsafe fn d_mut_ptr(
        this: *mut Self,
    ) -> *mut ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    > {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_d)
                as *mut ::std::option::Option<
                    unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
                >
        }
    }
    #[inline]
    pub unsafe fn d_raw(
        this: *const Self,
    ) -> ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    > {
        unsafe { ::std::ptr::read_unaligned(Self::d_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_d_raw(
        this: *mut Self,
        val: ::std::option::Option<
            unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
        >,
    ) {
        unsafe { ::std::ptr::write_unaligned(Self::d_mut_ptr(this), val) }
    }
}
