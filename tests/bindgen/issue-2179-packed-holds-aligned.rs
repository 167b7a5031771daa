// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct __BindgenBitfieldUnit<Storage> {
    storage: Storage,
}
impl<Storage> __BindgenBitfieldUnit<Storage> {
    #[inline]
    pub const fn new(storage: Storage) -> Self {
        __BindgenBitfieldUnit { storage }
    }
}
impl<Storage> __BindgenBitfieldUnit<Storage>
where
    Storage: AsRef<[u8]> + AsMut<[u8]>,
{
    #[inline]
    fn extract_bit(byte: u8, index: usize) -> bool {
        let aligned = if cfg!(target_endian = "big") {
            byte << (index % 8)
        } else {
            byte << (7 - index % 8)
        };
        aligned >= 0x80
    }
    #[inline]
    pub fn get_bit(&self, index: usize) -> bool {
        Self::extract_bit(self.storage.as_ref()[index / 8], index)
    }
    #[inline]
    pub unsafe fn raw_get_bit(this: *const Self, index: usize) -> bool {
        debug_assert!(index / 8 < ::core::mem::size_of::<Storage>());
        let byte = unsafe { *(this as *const u8).add(index / 8) };
        Self::extract_bit(byte, index)
    }
    #[inline]
    fn change_bit(byte: u8, index: usize, val: bool) -> u8 {
        let place = if cfg!(target_endian = "big") {
            7 - index % 8
        } else {
            index % 8
        };
        (byte & !(1 << place)) | ((val as u8) << place)
    }
    #[inline]
    pub fn set_bit(&mut self, index: usize, val: bool) {
        let byte = &mut self.storage.as_mut()[index / 8];
        *byte = Self::change_bit(*byte, index, val);
    }
    #[inline]
    pub unsafe fn raw_set_bit(this: *mut Self, index: usize, val: bool) {
        debug_assert!(index / 8 < ::core::mem::size_of::<Storage>());
        unsafe {
            let byte = (this as *mut u8).add(index / 8);
            *byte = Self::change_bit(*byte, index, val);
        }
    }
    #[inline]
    pub fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * self.storage.as_ref().len());
        let mut val = 0;
        for i in 0..width {
            let nth = if cfg!(target_endian = "big") {
                i
            } else {
                width - 1 - i
            };
            val = (val << 1) | (self.get_bit(bit_offset + nth) as u64);
        }
        val
    }
    #[inline]
    pub unsafe fn raw_get(this: *const Self, bit_offset: usize, bit_width: u8) -> u64 {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());
        let mut val = 0;
        for i in 0..width {
            let nth = if cfg!(target_endian = "big") {
                i
            } else {
                width - 1 - i
            };
            val = (val << 1) | (unsafe { Self::raw_get_bit(this, bit_offset + nth) } as u64);
        }
        val
    }
    #[inline]
    pub fn set(&mut self, bit_offset: usize, bit_width: u8, val: u64) {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * self.storage.as_ref().len());
        for i in 0..width {
            let nth = if cfg!(target_endian = "big") {
                width - 1 - i
            } else {
                i
            };
            self.set_bit(bit_offset + nth, (val >> i) & 1 != 0);
        }
    }
    #[inline]
    pub unsafe fn raw_set(this: *mut Self, bit_offset: usize, bit_width: u8, val: u64) {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());
        for i in 0..width {
            let nth = if cfg!(target_endian = "big") {
                width - 1 - i
            } else {
                i
            };
            unsafe { Self::raw_set_bit(this, bit_offset + nth, (val >> i) & 1 != 0) };
        }
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct status {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of status"][::std::mem::size_of::<status>() - 2usize];
    ["Alignment of status"][::std::mem::align_of::<status>() - 2usize];
};
impl status {
    #[inline]
    pub fn p(&self) -> ::std::os::raw::c_ushort {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_p(&mut self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn p_raw(this: *const Self) -> ::std::os::raw::c_ushort {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                1u8,
            ) as u16)
        }
    }
    #[inline]
    pub unsafe fn set_p_raw(this: *mut Self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                1u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn sc(&self) -> ::std::os::raw::c_ushort {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(1usize, 8u8) as u16) }
    }
    #[inline]
    pub fn set_sc(&mut self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            self._bitfield_1.set(1usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn sc_raw(this: *const Self) -> ::std::os::raw::c_ushort {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                1usize,
                8u8,
            ) as u16)
        }
    }
    #[inline]
    pub unsafe fn set_sc_raw(this: *mut Self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                1usize,
                8u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn sct(&self) -> ::std::os::raw::c_ushort {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(9usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_sct(&mut self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            self._bitfield_1.set(9usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn sct_raw(this: *const Self) -> ::std::os::raw::c_ushort {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                9usize,
                3u8,
            ) as u16)
        }
    }
    #[inline]
    pub unsafe fn set_sct_raw(this: *mut Self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                9usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn rest(&self) -> ::std::os::raw::c_ushort {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_rest(&mut self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn rest_raw(this: *const Self) -> ::std::os::raw::c_ushort {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                12usize,
                4u8,
            ) as u16)
        }
    }
    #[inline]
    pub unsafe fn set_rest_raw(this: *mut Self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                12usize,
                4u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        p: ::std::os::raw::c_ushort,
        sc: ::std::os::raw::c_ushort,
        sct: ::std::os::raw::c_ushort,
        rest: ::std::os::raw::c_ushort,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let p: u16 = unsafe { ::std::mem::transmute(p) };
            p as u64
        });
        __bindgen_bitfield_unit.set(1usize, 8u8, {
            let sc: u16 = unsafe { ::std::mem::transmute(sc) };
            sc as u64
        });
        __bindgen_bitfield_unit.set(9usize, 3u8, {
            let sct: u16 = unsafe { ::std::mem::transmute(sct) };
            sct as u64
        });
        __bindgen_bitfield_unit.set(12usize, 4u8, {
            let rest: u16 = unsafe { ::std::mem::transmute(rest) };
            rest as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct response {
    pub specific: ::std::os::raw::c_uint,
    pub id: ::std::os::raw::c_ushort,
    pub status: status,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of response"][::std::mem::size_of::<response>() - 8usize];
    ["Alignment of response"][::std::mem::align_of::<response>() - 1usize];
    ["Offset of field: response::specific"][::std::mem::offset_of!(response, specific) - 0usize];
    ["Offset of field: response::id"][::std::mem::offset_of!(response, id) - 4usize];
    ["Offset of field: response::status"][::std::mem::offset_of!(response, status) - 6usize];
};
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct aligned_inner {
    pub a: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned_inner"][::std::mem::size_of::<aligned_inner>() - 4usize];
    ["Alignment of aligned_inner"][::std::mem::align_of::<aligned_inner>() - 4usize];
    ["Offset of field: aligned_inner::a"][::std::mem::offset_of!(aligned_inner, a) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct response2 {
    pub first: ::std::os::raw::c_uchar,
    pub __bindgen_bytes_inner: [u8; 4usize],
    pub last: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of response2"][::std::mem::size_of::<response2>() - 6usize];
    ["Alignment of response2"][::std::mem::align_of::<response2>() - 1usize];
    ["Offset of field: response2::first"][::std::mem::offset_of!(response2, first) - 0usize];
    ["Offset of field: response2::inner"]
        [::std::mem::offset_of!(response2, __bindgen_bytes_inner) - 1usize];
    ["Offset of field: response2::last"][::std::mem::offset_of!(response2, last) - 5usize];
};
impl response2 {
    #[inline]
    pub fn inner(&self) -> aligned_inner {
        unsafe { Self::inner_raw(self) }
    }
    #[inline]
    pub fn set_inner(&mut self, val: aligned_inner) {
        unsafe { Self::set_inner_raw(self, val) }
    }
    #[inline]
    pub unsafe fn inner_ptr(this: *const Self) -> *const aligned_inner {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_inner) as *const aligned_inner }
    }
    #[inline]
    pub unsafe fn inner_mut_ptr(this: *mut Self) -> *mut aligned_inner {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_inner) as *mut aligned_inner }
    }
    #[inline]
    pub unsafe fn inner_raw(this: *const Self) -> aligned_inner {
        unsafe { ::std::ptr::read_unaligned(Self::inner_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_inner_raw(this: *mut Self, val: aligned_inner) {
        unsafe { ::std::ptr::write_unaligned(Self::inner_mut_ptr(this), val) }
    }
}
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct response3 {
    pub first: ::std::os::raw::c_uchar,
    pub inner: [aligned_inner; 2usize],
    pub __bindgen_bytes_u: [u8; 4usize],
    pub last: ::std::os::raw::c_uchar,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union response3__bindgen_ty_1 {
    pub a: aligned_inner,
    pub b: [::std::os::raw::c_uchar; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of response3__bindgen_ty_1"][::std::mem::size_of::<response3__bindgen_ty_1>() - 4usize];
    ["Alignment of response3__bindgen_ty_1"]
        [::std::mem::align_of::<response3__bindgen_ty_1>() - 4usize];
    ["Offset of field: response3__bindgen_ty_1::a"]
        [::std::mem::offset_of!(response3__bindgen_ty_1, a) - 0usize];
    ["Offset of field: response3__bindgen_ty_1::b"]
        [::std::mem::offset_of!(response3__bindgen_ty_1, b) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of response3"][::std::mem::size_of::<response3>() - 14usize];
    ["Alignment of response3"][::std::mem::align_of::<response3>() - 1usize];
    ["Offset of field: response3::first"][::std::mem::offset_of!(response3, first) - 0usize];
    ["Offset of field: response3::inner"][::std::mem::offset_of!(response3, inner) - 1usize];
    ["Offset of field: response3::u"]
        [::std::mem::offset_of!(response3, __bindgen_bytes_u) - 9usize];
    ["Offset of field: response3::last"][::std::mem::offset_of!(response3, last) - 13usize];
};
impl response3 {
    #[inline]
    pub fn u(&self) -> response3__bindgen_ty_1 {
        unsafe { Self::u_raw(self) }
    }
    #[inline]
    pub fn set_u(&mut self, val: response3__bindgen_ty_1) {
        unsafe { Self::set_u_raw(self, val) }
    }
    #[inline]
    pub unsafe fn u_ptr(this: *const Self) -> *const response3__bindgen_ty_1 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_u) as *const response3__bindgen_ty_1 }
    }
    #[inline]
    pub unsafe fn u_mut_ptr(this: *mut Self) -> *mut response3__bindgen_ty_1 {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_u) as *mut response3__bindgen_ty_1
        }
    }
    #[inline]
    pub unsafe fn u_raw(this: *const Self) -> response3__bindgen_ty_1 {
        unsafe { ::std::ptr::read_unaligned(Self::u_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_u_raw(this: *mut Self, val: response3__bindgen_ty_1) {
        unsafe { ::std::ptr::write_unaligned(Self::u_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct middle {
    pub inner: aligned_inner,
    pub x: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of middle"][::std::mem::size_of::<middle>() - 8usize];
    ["Alignment of middle"][::std::mem::align_of::<middle>() - 4usize];
    ["Offset of field: middle::inner"][::std::mem::offset_of!(middle, inner) - 0usize];
    ["Offset of field: middle::x"][::std::mem::offset_of!(middle, x) - 4usize];
};
#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct response4 {
    pub first: ::std::os::raw::c_ushort,
    pub __bindgen_bytes_middle: [u8; 8usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of response4"][::std::mem::size_of::<response4>() - 10usize];
    ["Alignment of response4"][::std::mem::align_of::<response4>() - 1usize];
    ["Offset of field: response4::first"][::std::mem::offset_of!(response4, first) - 0usize];
    ["Offset of field: response4::middle"]
        [::std::mem::offset_of!(response4, __bindgen_bytes_middle) - 2usize];
};
impl response4 {
    #[inline]
    pub fn middle(&self) -> middle {
        unsafe { Self::middle_raw(self) }
    }
    #[inline]
    pub fn set_middle(&mut self, val: middle) {
        unsafe { Self::set_middle_raw(self, val) }
    }
    #[inline]
    pub unsafe fn middle_ptr(this: *const Self) -> *const middle {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_middle) as *const middle }
    }
    #[inline]
    pub unsafe fn middle_mut_ptr(this: *mut Self) -> *mut middle {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_middle) as *mut middle }
    }
    #[inline]
    pub unsafe fn middle_raw(this: *const Self) -> middle {
        unsafe { ::std::ptr::read_unaligned(Self::middle_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_middle_raw(this: *mut Self, val: middle) {
        unsafe { ::std::ptr::write_unaligned(Self::middle_mut_ptr(this), val) }
    }
}
