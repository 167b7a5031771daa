// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen accessor></div>"]
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct accessed {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_bytes_b: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of accessed"][::std::mem::size_of::<accessed>() - 12usize];
    ["Alignment of accessed"][::std::mem::align_of::<accessed>() - 4usize];
    ["Offset of field: accessed::a"][::std::mem::offset_of!(accessed, a) - 0usize];
    ["Offset of field: accessed::b"][::std::mem::offset_of!(accessed, __bindgen_bytes_b) - 1usize];
};
impl accessed {
    #[inline]
    pub fn get_a(&self) -> &::std::os::raw::c_char {
        &self.a
    }
    #[inline]
    pub fn get_a_mut(&mut self) -> &mut ::std::os::raw::c_char {
        &mut self.a
    }
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
