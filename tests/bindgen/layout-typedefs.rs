// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type over = ::std::os::raw::c_int;
pub type under = ::std::os::raw::c_int;
pub type by_2 = ::std::os::raw::c_long;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 1usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 1usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
};
pub type aligned_s = s;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct uses {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: u64,
    pub o: over,
    pub u: under,
    pub d: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of uses"][::std::mem::size_of::<uses>() - 32usize];
    ["Alignment of uses"][::std::mem::align_of::<uses>() - 16usize];
    ["Offset of field: uses::c"][::std::mem::offset_of!(uses, c) - 0usize];
    ["Offset of field: uses::o"][::std::mem::offset_of!(uses, o) - 16usize];
    ["Offset of field: uses::u"][::std::mem::offset_of!(uses, u) - 20usize];
    ["Offset of field: uses::d"][::std::mem::offset_of!(uses, d) - 24usize];
};
#[repr(C, packed(2))]
#[derive(Copy, Clone)]
pub struct unders {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_bytes_u: [u8; 4usize],
    pub b: by_2,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of unders"][::std::mem::size_of::<unders>() - 14usize];
    ["Alignment of unders"][::std::mem::align_of::<unders>() - 2usize];
    ["Offset of field: unders::c"][::std::mem::offset_of!(unders, c) - 0usize];
    ["Offset of field: unders::u"][::std::mem::offset_of!(unders, __bindgen_bytes_u) - 1usize];
    ["Offset of field: unders::b"][::std::mem::offset_of!(unders, b) - 6usize];
};
impl unders {
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
#[repr(C)]
#[derive(Copy, Clone)]
pub struct mixed {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_bytes_u: [u8; 4usize],
    pub l: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of mixed"][::std::mem::size_of::<mixed>() - 16usize];
    ["Alignment of mixed"][::std::mem::align_of::<mixed>() - 8usize];
    ["Offset of field: mixed::c"][::std::mem::offset_of!(mixed, c) - 0usize];
    ["Offset of field: mixed::u"][::std::mem::offset_of!(mixed, __bindgen_bytes_u) - 1usize];
    ["Offset of field: mixed::l"][::std::mem::offset_of!(mixed, l) - 8usize];
};
impl mixed {
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
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct of_struct {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
    pub s: aligned_s,
    pub d: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of of_struct"][::std::mem::size_of::<of_struct>() - 16usize];
    ["Alignment of of_struct"][::std::mem::align_of::<of_struct>() - 8usize];
    ["Offset of field: of_struct::c"][::std::mem::offset_of!(of_struct, c) - 0usize];
    ["Offset of field: of_struct::s"][::std::mem::offset_of!(of_struct, s) - 8usize];
    ["Offset of field: of_struct::d"][::std::mem::offset_of!(of_struct, d) - 9usize];
};
