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
#[derive(Default)]
pub struct __IncompleteArrayField<T>(::std::marker::PhantomData<T>, [T; 0]);
impl<T> __IncompleteArrayField<T> {
    #[inline]
    pub const fn new() -> Self {
        __IncompleteArrayField(::std::marker::PhantomData, [])
    }
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        self as *const Self as *const T
    }
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut Self as *mut T
    }
    #[inline]
    pub unsafe fn as_slice(&self, len: usize) -> &[T] {
        ::std::slice::from_raw_parts(self.as_ptr(), len)
    }
    #[inline]
    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
        ::std::slice::from_raw_parts_mut(self.as_mut_ptr(), len)
    }
}
impl<T> ::std::fmt::Debug for __IncompleteArrayField<T> {
    fn fmt(&self, fmt: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        fmt.write_str("__IncompleteArrayField")
    }
}
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct align16 {
    pub left: ::std::os::raw::c_ulonglong,
    pub right: ::std::os::raw::c_ulonglong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of align16"][::std::mem::size_of::<align16>() - 16usize];
    ["Alignment of align16"][::std::mem::align_of::<align16>() - 16usize];
    ["Offset of field: align16::left"][::std::mem::offset_of!(align16, left) - 0usize];
    ["Offset of field: align16::right"][::std::mem::offset_of!(align16, right) - 8usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug)]
pub struct packet {
    pub prefix: ::std::os::raw::c_uchar,
    pub __bindgen_padding_0: u64,
    pub values: __IncompleteArrayField<align16>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packet"][::std::mem::size_of::<packet>() - 16usize];
    ["Alignment of packet"][::std::mem::align_of::<packet>() - 16usize];
    ["Offset of field: packet::prefix"][::std::mem::offset_of!(packet, prefix) - 0usize];
    ["Offset of field: packet::values"][::std::mem::offset_of!(packet, values) - 16usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug)]
pub struct packet_zero {
    pub prefix: ::std::os::raw::c_uchar,
    pub __bindgen_padding_0: u64,
    pub values: __IncompleteArrayField<align16>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packet_zero"][::std::mem::size_of::<packet_zero>() - 16usize];
    ["Alignment of packet_zero"][::std::mem::align_of::<packet_zero>() - 16usize];
    ["Offset of field: packet_zero::prefix"][::std::mem::offset_of!(packet_zero, prefix) - 0usize];
    ["Offset of field: packet_zero::values"][::std::mem::offset_of!(packet_zero, values) - 16usize];
};
#[repr(C)]
#[repr(align(64))]
#[derive(Debug, Copy, Clone)]
pub struct align64 {
    pub bytes: [::std::os::raw::c_uchar; 64usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of align64"][::std::mem::size_of::<align64>() - 64usize];
    ["Alignment of align64"][::std::mem::align_of::<align64>() - 64usize];
    ["Offset of field: align64::bytes"][::std::mem::offset_of!(align64, bytes) - 0usize];
};
#[repr(C)]
#[repr(align(64))]
#[derive(Debug)]
pub struct cache_lines {
    pub count: ::std::os::raw::c_uint,
    pub more: ::std::os::raw::c_uchar,
    pub __bindgen_padding_0: [u64; 7usize],
    pub lines: __IncompleteArrayField<align64>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cache_lines"][::std::mem::size_of::<cache_lines>() - 64usize];
    ["Alignment of cache_lines"][::std::mem::align_of::<cache_lines>() - 64usize];
    ["Offset of field: cache_lines::count"][::std::mem::offset_of!(cache_lines, count) - 0usize];
    ["Offset of field: cache_lines::more"][::std::mem::offset_of!(cache_lines, more) - 4usize];
    ["Offset of field: cache_lines::lines"][::std::mem::offset_of!(cache_lines, lines) - 64usize];
};
#[repr(C)]
#[repr(align(8))]
#[derive(Debug)]
pub struct field_aligned {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
    pub b: ::std::os::raw::c_char,
    pub c: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of field_aligned"][::std::mem::size_of::<field_aligned>() - 16usize];
    ["Alignment of field_aligned"][::std::mem::align_of::<field_aligned>() - 8usize];
    ["Offset of field: field_aligned::a"][::std::mem::offset_of!(field_aligned, a) - 0usize];
    ["Offset of field: field_aligned::b"][::std::mem::offset_of!(field_aligned, b) - 8usize];
    ["Offset of field: field_aligned::c"][::std::mem::offset_of!(field_aligned, c) - 9usize];
};
#[repr(C)]
#[repr(align(32))]
#[derive(Debug)]
pub struct tail_aligned {
    pub n: ::std::os::raw::c_ushort,
    pub __bindgen_padding_0: [u8; 30usize],
    pub bytes: __IncompleteArrayField<::std::os::raw::c_uchar>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tail_aligned"][::std::mem::size_of::<tail_aligned>() - 32usize];
    ["Alignment of tail_aligned"][::std::mem::align_of::<tail_aligned>() - 32usize];
    ["Offset of field: tail_aligned::n"][::std::mem::offset_of!(tail_aligned, n) - 0usize];
    ["Offset of field: tail_aligned::bytes"][::std::mem::offset_of!(tail_aligned, bytes) - 32usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug)]
pub struct after_bits {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: u64,
    pub values: __IncompleteArrayField<align16>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of after_bits"][::std::mem::size_of::<after_bits>() - 16usize];
    ["Alignment of after_bits"][::std::mem::align_of::<after_bits>() - 16usize];
    ["Offset of field: after_bits::values"][::std::mem::offset_of!(after_bits, values) - 16usize];
};
impl after_bits {
    #[inline]
    pub fn a(&self) -> ::std::os::raw::c_uint {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_a(&mut self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn a_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub unsafe fn set_a_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 1usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(a: ::std::os::raw::c_uint) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let a: u32 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C, packed)]
pub struct packed_tail {
    pub a: ::std::os::raw::c_char,
    pub values: __IncompleteArrayField<::std::os::raw::c_uint>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of packed_tail"][::std::mem::size_of::<packed_tail>() - 1usize];
    ["Alignment of packed_tail"][::std::mem::align_of::<packed_tail>() - 1usize];
    ["Offset of field: packed_tail::a"][::std::mem::offset_of!(packed_tail, a) - 0usize];
    ["Offset of field: packed_tail::values"][::std::mem::offset_of!(packed_tail, values) - 1usize];
};
