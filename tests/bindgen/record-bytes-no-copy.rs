// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, PartialEq)]
pub struct moved {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of moved"][::std::mem::size_of::<moved>() - 8usize];
    ["Alignment of moved"][::std::mem::align_of::<moved>() - 8usize];
    ["Offset of field: moved::a"][::std::mem::offset_of!(moved, a) - 0usize];
};
#[repr(C)]
pub struct holds {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_bytes_m: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 9usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 1usize];
    ["Offset of field: holds::c"][::std::mem::offset_of!(holds, c) - 0usize];
    ["Offset of field: holds::m"][::std::mem::offset_of!(holds, __bindgen_bytes_m) - 1usize];
};
impl ::std::fmt::Debug for holds {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        write!(f, "holds {{ c: {:?}, m(...) }}", self.c)
    }
}
impl holds {
    #[inline]
    pub unsafe fn m(&self) -> moved {
        unsafe { Self::m_raw(self) }
    }
    #[inline]
    pub fn set_m(&mut self, val: moved) {
        unsafe { Self::set_m_raw(self, val) }
    }
    #[inline]
    pub unsafe fn m_ptr(this: *const Self) -> *const moved {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_m) as *const moved }
    }
    #[inline]
    pub unsafe fn m_mut_ptr(this: *mut Self) -> *mut moved {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_m) as *mut moved }
    }
    #[inline]
    pub unsafe fn m_raw(this: *const Self) -> moved {
        unsafe { ::std::ptr::read_unaligned(Self::m_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_m_raw(this: *mut Self, val: moved) {
        unsafe { ::std::ptr::write_unaligned(Self::m_mut_ptr(this), val) }
    }
}
