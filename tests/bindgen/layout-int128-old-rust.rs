// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: u64,
    pub i: i128,
    pub d: ::std::os::raw::c_char,
    pub __bindgen_padding_1: u64,
    pub a: [u128; 2usize],
    pub e: ::std::os::raw::c_char,
    pub __bindgen_padding_2: u64,
    pub l: u128,
}
#[test]
fn bindgen_test_layout_s() {
    const UNINIT: ::std::mem::MaybeUninit<s> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<s>(), 112usize, "Size of s");
    assert_eq!(::std::mem::align_of::<s>(), 16usize, "Alignment of s");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).c) as usize - ptr as usize },
        0usize,
        "Offset of field: s::c"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).i) as usize - ptr as usize },
        16usize,
        "Offset of field: s::i"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).d) as usize - ptr as usize },
        32usize,
        "Offset of field: s::d"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).a) as usize - ptr as usize },
        48usize,
        "Offset of field: s::a"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).e) as usize - ptr as usize },
        80usize,
        "Offset of field: s::e"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).l) as usize - ptr as usize },
        96usize,
        "Offset of field: s::l"
    );
}
#[repr(C, packed(8))]
#[derive(Debug, Copy, Clone)]
pub struct under {
    pub c: ::std::os::raw::c_char,
    pub i: i128,
    pub d: ::std::os::raw::c_char,
}
#[test]
fn bindgen_test_layout_under() {
    const UNINIT: ::std::mem::MaybeUninit<under> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<under>(), 32usize, "Size of under");
    assert_eq!(
        ::std::mem::align_of::<under>(),
        8usize,
        "Alignment of under"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).c) as usize - ptr as usize },
        0usize,
        "Offset of field: under::c"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).i) as usize - ptr as usize },
        8usize,
        "Offset of field: under::i"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).d) as usize - ptr as usize },
        24usize,
        "Offset of field: under::d"
    );
}
#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct packed {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_bytes_i: [u8; 16usize],
    pub __bindgen_bytes_l: [u8; 8usize],
}
#[test]
fn bindgen_test_layout_packed() {
    const UNINIT: ::std::mem::MaybeUninit<packed> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<packed>(), 32usize, "Size of packed");
    assert_eq!(
        ::std::mem::align_of::<packed>(),
        8usize,
        "Alignment of packed"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).c) as usize - ptr as usize },
        0usize,
        "Offset of field: packed::c"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).__bindgen_bytes_i) as usize - ptr as usize },
        1usize,
        "Offset of field: packed::__bindgen_bytes_i"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).__bindgen_bytes_l) as usize - ptr as usize },
        17usize,
        "Offset of field: packed::__bindgen_bytes_l"
    );
}
impl packed {
    #[inline]
    pub fn i(&self) -> i128 {
        unsafe { Self::i_raw(self) }
    }
    #[inline]
    pub fn set_i(&mut self, val: i128) {
        unsafe { Self::set_i_raw(self, val) }
    }
    #[inline]
    pub unsafe fn i_ptr(this: *const Self) -> *const i128 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_i) as *const i128 }
    }
    #[inline]
    pub unsafe fn i_mut_ptr(this: *mut Self) -> *mut i128 {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_i) as *mut i128 }
    }
    #[inline]
    pub unsafe fn i_raw(this: *const Self) -> i128 {
        unsafe { ::std::ptr::read_unaligned(Self::i_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_i_raw(this: *mut Self, val: i128) {
        unsafe { ::std::ptr::write_unaligned(Self::i_mut_ptr(this), val) }
    }
    #[inline]
    pub fn l(&self) -> ::std::os::raw::c_long {
        unsafe { Self::l_raw(self) }
    }
    #[inline]
    pub fn set_l(&mut self, val: ::std::os::raw::c_long) {
        unsafe { Self::set_l_raw(self, val) }
    }
    #[inline]
    pub unsafe fn l_ptr(this: *const Self) -> *const ::std::os::raw::c_long {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_l) as *const ::std::os::raw::c_long }
    }
    #[inline]
    pub unsafe fn l_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_long {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_l) as *mut ::std::os::raw::c_long
        }
    }
    #[inline]
    pub unsafe fn l_raw(this: *const Self) -> ::std::os::raw::c_long {
        unsafe { ::std::ptr::read_unaligned(Self::l_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_l_raw(this: *mut Self, val: ::std::os::raw::c_long) {
        unsafe { ::std::ptr::write_unaligned(Self::l_mut_ptr(this), val) }
    }
}
