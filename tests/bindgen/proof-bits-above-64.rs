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
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct wide {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 48usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wide"][::std::mem::size_of::<wide>() - 48usize];
    ["Alignment of wide"][::std::mem::align_of::<wide>() - 16usize];
};
impl wide {
    #[inline]
    pub fn a(&self) -> u128 {
        unsafe {
            let low = self._bitfield_1.get(0usize, 64u8) as u128;
            let high = self._bitfield_1.get(64usize, 1u8) as u128;
            ::std::mem::transmute((high << 64 | low))
        }
    }
    #[inline]
    pub fn set_a(&mut self, val: u128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 64u8, val as u64);
            self._bitfield_1.set(64usize, 1u8, (val >> 64) as u64)
        }
    }
    #[inline]
    pub unsafe fn a_raw(this: *const Self) -> u128 {
        unsafe {
            let low = <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                64u8,
            ) as u128;
            let high = <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                64usize,
                1u8,
            ) as u128;
            ::std::mem::transmute((high << 64 | low))
        }
    }
    #[inline]
    pub unsafe fn set_a_raw(this: *mut Self, val: u128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                64u8,
                val as u64,
            );
            <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                64usize,
                1u8,
                (val >> 64) as u64,
            )
        }
    }
    #[inline]
    pub fn b(&self) -> i128 {
        unsafe {
            let low = self._bitfield_1.get(128usize, 64u8) as i128;
            let high = self._bitfield_1.get(192usize, 36u8) as i128;
            ::std::mem::transmute((high << 64 | low) << 28 >> 28)
        }
    }
    #[inline]
    pub fn set_b(&mut self, val: i128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            self._bitfield_1.set(128usize, 64u8, val as u64);
            self._bitfield_1.set(192usize, 36u8, (val >> 64) as u64)
        }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> i128 {
        unsafe {
            let low = <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                128usize,
                64u8,
            ) as i128;
            let high = <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                192usize,
                36u8,
            ) as i128;
            ::std::mem::transmute((high << 64 | low) << 28 >> 28)
        }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: i128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                128usize,
                64u8,
                val as u64,
            );
            <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                192usize,
                36u8,
                (val >> 64) as u64,
            )
        }
    }
    #[inline]
    pub fn c(&self) -> i128 {
        unsafe {
            let low = self._bitfield_1.get(256usize, 64u8) as u128;
            let high = self._bitfield_1.get(320usize, 64u8) as u128;
            ::std::mem::transmute((high << 64 | low))
        }
    }
    #[inline]
    pub fn set_c(&mut self, val: i128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            self._bitfield_1.set(256usize, 64u8, val as u64);
            self._bitfield_1.set(320usize, 64u8, (val >> 64) as u64)
        }
    }
    #[inline]
    pub unsafe fn c_raw(this: *const Self) -> i128 {
        unsafe {
            let low = <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                256usize,
                64u8,
            ) as u128;
            let high = <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                320usize,
                64u8,
            ) as u128;
            ::std::mem::transmute((high << 64 | low))
        }
    }
    #[inline]
    pub unsafe fn set_c_raw(this: *mut Self, val: i128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                256usize,
                64u8,
                val as u64,
            );
            <__BindgenBitfieldUnit<[u8; 48usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                320usize,
                64u8,
                (val >> 64) as u64,
            )
        }
    }
}
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub union wide_union {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 9usize]>,
    pub i: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wide_union"][::std::mem::size_of::<wide_union>() - 16usize];
    ["Alignment of wide_union"][::std::mem::align_of::<wide_union>() - 16usize];
    ["Offset of field: wide_union::i"][::std::mem::offset_of!(wide_union, i) - 0usize];
};
impl wide_union {
    #[inline]
    pub fn a(&self) -> u128 {
        unsafe {
            let low = self._bitfield_1.get(0usize, 64u8) as u128;
            let high = self._bitfield_1.get(64usize, 1u8) as u128;
            ::std::mem::transmute((high << 64 | low))
        }
    }
    #[inline]
    pub fn set_a(&mut self, val: u128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 64u8, val as u64);
            self._bitfield_1.set(64usize, 1u8, (val >> 64) as u64)
        }
    }
    #[inline]
    pub unsafe fn a_raw(this: *const Self) -> u128 {
        unsafe {
            let low = <__BindgenBitfieldUnit<[u8; 9usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                64u8,
            ) as u128;
            let high = <__BindgenBitfieldUnit<[u8; 9usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                64usize,
                1u8,
            ) as u128;
            ::std::mem::transmute((high << 64 | low))
        }
    }
    #[inline]
    pub unsafe fn set_a_raw(this: *mut Self, val: u128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 9usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                64u8,
                val as u64,
            );
            <__BindgenBitfieldUnit<[u8; 9usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                64usize,
                1u8,
                (val >> 64) as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(a: u128) -> __BindgenBitfieldUnit<[u8; 9usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 9usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 64u8, {
            let a: u128 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(64usize, 1u8, {
            let a: u128 = unsafe { ::std::mem::transmute(a) };
            (a >> 64) as u64
        });
        __bindgen_bitfield_unit
    }
}
