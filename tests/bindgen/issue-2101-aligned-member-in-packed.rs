// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type word = ::std::os::raw::c_long;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct sum {
    pub __bindgen_anon_1: sum__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union sum__bindgen_ty_1 {
    pub value: word,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sum__bindgen_ty_1"][::std::mem::size_of::<sum__bindgen_ty_1>() - 8usize];
    ["Alignment of sum__bindgen_ty_1"][::std::mem::align_of::<sum__bindgen_ty_1>() - 8usize];
    ["Offset of field: sum__bindgen_ty_1::value"]
        [::std::mem::offset_of!(sum__bindgen_ty_1, value) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sum"][::std::mem::size_of::<sum>() - 8usize];
    ["Alignment of sum"][::std::mem::align_of::<sum>() - 8usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_stat {
    pub f: ::std::os::raw::c_int,
    pub __bindgen_bytes_g: [u8; 8usize],
    pub h: word,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of thread_stat"][::std::mem::size_of::<thread_stat>() - 24usize];
    ["Alignment of thread_stat"][::std::mem::align_of::<thread_stat>() - 8usize];
    ["Offset of field: thread_stat::f"][::std::mem::offset_of!(thread_stat, f) - 0usize];
    ["Offset of field: thread_stat::g"]
        [::std::mem::offset_of!(thread_stat, __bindgen_bytes_g) - 4usize];
    ["Offset of field: thread_stat::h"][::std::mem::offset_of!(thread_stat, h) - 16usize];
};
impl thread_stat {
    #[inline]
    pub fn g(&self) -> sum {
        unsafe { Self::g_raw(self) }
    }
    #[inline]
    pub fn set_g(&mut self, val: sum) {
        unsafe { Self::set_g_raw(self, val) }
    }
    #[inline]
    pub unsafe fn g_ptr(this: *const Self) -> *const sum {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_g) as *const sum }
    }
    #[inline]
    pub unsafe fn g_mut_ptr(this: *mut Self) -> *mut sum {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_g) as *mut sum }
    }
    #[inline]
    pub unsafe fn g_raw(this: *const Self) -> sum {
        unsafe { ::std::ptr::read_unaligned(Self::g_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_g_raw(this: *mut Self, val: sum) {
        unsafe { ::std::ptr::write_unaligned(Self::g_mut_ptr(this), val) }
    }
}
