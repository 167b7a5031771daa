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
#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]
#[repr(C)]
pub struct __BindgenComplex<T> {
    pub re: T,
    pub im: T,
}
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct scalars {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_longlong,
    pub c: ::std::os::raw::c_char,
    pub d: f64,
    pub e: ::std::os::raw::c_char,
    pub __bindgen_padding_0: u64,
    pub f: u128,
    pub g: ::std::os::raw::c_char,
    pub __bindgen_padding_1: u64,
    pub h: __BindgenComplex<u128>,
    pub i: ::std::os::raw::c_char,
    pub j: *mut ::std::os::raw::c_void,
    pub k: ::std::os::raw::c_short,
    pub l: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of scalars"][::std::mem::size_of::<scalars>() - 144usize];
    ["Alignment of scalars"][::std::mem::align_of::<scalars>() - 16usize];
    ["Offset of field: scalars::a"][::std::mem::offset_of!(scalars, a) - 0usize];
    ["Offset of field: scalars::b"][::std::mem::offset_of!(scalars, b) - 8usize];
    ["Offset of field: scalars::c"][::std::mem::offset_of!(scalars, c) - 16usize];
    ["Offset of field: scalars::d"][::std::mem::offset_of!(scalars, d) - 24usize];
    ["Offset of field: scalars::e"][::std::mem::offset_of!(scalars, e) - 32usize];
    ["Offset of field: scalars::f"][::std::mem::offset_of!(scalars, f) - 48usize];
    ["Offset of field: scalars::g"][::std::mem::offset_of!(scalars, g) - 64usize];
    ["Offset of field: scalars::h"][::std::mem::offset_of!(scalars, h) - 80usize];
    ["Offset of field: scalars::i"][::std::mem::offset_of!(scalars, i) - 112usize];
    ["Offset of field: scalars::j"][::std::mem::offset_of!(scalars, j) - 120usize];
    ["Offset of field: scalars::k"][::std::mem::offset_of!(scalars, k) - 128usize];
    ["Offset of field: scalars::l"][::std::mem::offset_of!(scalars, l) - 132usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct aligned {
    pub a: ::std::os::raw::c_longlong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of aligned"][::std::mem::size_of::<aligned>() - 8usize];
    ["Alignment of aligned"][::std::mem::align_of::<aligned>() - 8usize];
    ["Offset of field: aligned::a"][::std::mem::offset_of!(aligned, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds {
    pub a: ::std::os::raw::c_int,
    pub b: aligned,
    pub c: [::std::os::raw::c_longlong; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 32usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 8usize];
    ["Offset of field: holds::a"][::std::mem::offset_of!(holds, a) - 0usize];
    ["Offset of field: holds::b"][::std::mem::offset_of!(holds, b) - 8usize];
    ["Offset of field: holds::c"][::std::mem::offset_of!(holds, c) - 16usize];
};
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct packed {
    pub c: ::std::os::raw::c_char,
    pub __bindgen_bytes_a: [u8; 8usize],
    pub __bindgen_bytes_b: [u8; 8usize],
    pub __bindgen_bytes_i: [u8; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed"][::std::mem::size_of::<packed>() - 24usize];
    ["Alignment of packed"][::std::mem::align_of::<packed>() - 4usize];
    ["Offset of field: packed::c"][::std::mem::offset_of!(packed, c) - 0usize];
    ["Offset of field: packed::a"][::std::mem::offset_of!(packed, __bindgen_bytes_a) - 1usize];
    ["Offset of field: packed::b"][::std::mem::offset_of!(packed, __bindgen_bytes_b) - 9usize];
    ["Offset of field: packed::i"][::std::mem::offset_of!(packed, __bindgen_bytes_i) - 17usize];
};
impl packed {
    #[inline]
    pub fn a(&self) -> ::std::os::raw::c_longlong {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub fn set_a(&mut self, val: ::std::os::raw::c_longlong) {
        unsafe { Self::set_a_raw(self, val) }
    }
    #[inline]
    pub unsafe fn a_ptr(this: *const Self) -> *const ::std::os::raw::c_longlong {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes_a) as *const ::std::os::raw::c_longlong
        }
    }
    #[inline]
    pub unsafe fn a_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_longlong {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_a) as *mut ::std::os::raw::c_longlong
        }
    }
    #[inline]
    pub unsafe fn a_raw(this: *const Self) -> ::std::os::raw::c_longlong {
        unsafe { ::std::ptr::read_unaligned(Self::a_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_a_raw(this: *mut Self, val: ::std::os::raw::c_longlong) {
        unsafe { ::std::ptr::write_unaligned(Self::a_mut_ptr(this), val) }
    }
    #[inline]
    pub fn b(&self) -> aligned {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: aligned) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub unsafe fn b_ptr(this: *const Self) -> *const aligned {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_b) as *const aligned }
    }
    #[inline]
    pub unsafe fn b_mut_ptr(this: *mut Self) -> *mut aligned {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_b) as *mut aligned }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> aligned {
        unsafe { ::std::ptr::read_unaligned(Self::b_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: aligned) {
        unsafe { ::std::ptr::write_unaligned(Self::b_mut_ptr(this), val) }
    }
    #[inline]
    pub fn i(&self) -> ::std::os::raw::c_int {
        unsafe { Self::i_raw(self) }
    }
    #[inline]
    pub fn set_i(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_i_raw(self, val) }
    }
    #[inline]
    pub unsafe fn i_ptr(this: *const Self) -> *const ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_i) as *const ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn i_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_int {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_i) as *mut ::std::os::raw::c_int }
    }
    #[inline]
    pub unsafe fn i_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe { ::std::ptr::read_unaligned(Self::i_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_i_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe { ::std::ptr::write_unaligned(Self::i_mut_ptr(this), val) }
    }
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct bits {
    pub c: ::std::os::raw::c_char,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub d: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of bits"][::std::mem::size_of::<bits>() - 16usize];
    ["Alignment of bits"][::std::mem::align_of::<bits>() - 8usize];
    ["Offset of field: bits::c"][::std::mem::offset_of!(bits, c) - 0usize];
    ["Offset of field: bits::d"][::std::mem::offset_of!(bits, d) - 8usize];
};
impl bits {
    #[inline]
    pub fn a(&self) -> ::std::os::raw::c_ulonglong {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(0usize, 40u8) as u64) }
    }
    #[inline]
    pub fn set_a(&mut self, val: ::std::os::raw::c_ulonglong) {
        unsafe {
            let val: u64 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 40u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn a_raw(this: *const Self) -> ::std::os::raw::c_ulonglong {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 6usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                40u8,
            ) as u64)
        }
    }
    #[inline]
    pub unsafe fn set_a_raw(this: *mut Self, val: ::std::os::raw::c_ulonglong) {
        unsafe {
            let val: u64 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 6usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                40u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn b(&self) -> ::std::os::raw::c_uint {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(40usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            self._bitfield_1.set(40usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 6usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                40usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 6usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                40usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        a: ::std::os::raw::c_ulonglong,
        b: ::std::os::raw::c_uint,
    ) -> __BindgenBitfieldUnit<[u8; 6usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 6usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 40u8, {
            let a: u64 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(40usize, 3u8, {
            let b: u32 = unsafe { ::std::mem::transmute(b) };
            b as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub a: ::std::os::raw::c_longlong,
    pub b: f64,
    pub c: aligned,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 8usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 8usize];
    ["Offset of field: u::a"][::std::mem::offset_of!(u, a) - 0usize];
    ["Offset of field: u::b"][::std::mem::offset_of!(u, b) - 0usize];
    ["Offset of field: u::c"][::std::mem::offset_of!(u, c) - 0usize];
};
