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
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_long,
    pub p: *mut ::std::os::raw::c_void,
    pub d: f32,
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 14usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 1usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 2usize];
    ["Offset of field: s::p"][::std::mem::offset_of!(s, p) - 6usize];
    ["Offset of field: s::d"][::std::mem::offset_of!(s, d) - 8usize];
};
impl s {
    #[inline]
    pub fn c(&self) -> ::std::os::raw::c_uint {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(0usize, 9u8) as u16) }
    }
    #[inline]
    pub fn set_c(&mut self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 9u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn c_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                9u8,
            ) as u16)
        }
    }
    #[inline]
    pub unsafe fn set_c_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                9u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(c: ::std::os::raw::c_uint) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 9u8, {
            let c: u16 = unsafe { ::std::mem::transmute(c) };
            c as u64
        });
        __bindgen_bitfield_unit
    }
}
