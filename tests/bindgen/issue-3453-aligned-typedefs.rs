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
pub type aligned_int = ::std::os::raw::c_int;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct one {
    pub before: ::std::os::raw::c_longlong,
    pub __bindgen_padding_0: u64,
    pub inner: aligned_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of one"][::std::mem::size_of::<one>() - 32usize];
    ["Alignment of one"][::std::mem::align_of::<one>() - 16usize];
    ["Offset of field: one::before"][::std::mem::offset_of!(one, before) - 0usize];
    ["Offset of field: one::inner"][::std::mem::offset_of!(one, inner) - 16usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct two {
    pub before: ::std::os::raw::c_int,
    pub __bindgen_padding_0: [u8; 12usize],
    pub one: aligned_int,
    pub __bindgen_padding_1: [u8; 12usize],
    pub two: aligned_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of two"][::std::mem::size_of::<two>() - 48usize];
    ["Alignment of two"][::std::mem::align_of::<two>() - 16usize];
    ["Offset of field: two::before"][::std::mem::offset_of!(two, before) - 0usize];
    ["Offset of field: two::one"][::std::mem::offset_of!(two, one) - 16usize];
    ["Offset of field: two::two"][::std::mem::offset_of!(two, two) - 32usize];
};
pub type aligned_8 = ::std::os::raw::c_int;
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct three {
    pub before: ::std::os::raw::c_int,
    pub __bindgen_padding_0: [u8; 4usize],
    pub inner: aligned_8,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of three"][::std::mem::size_of::<three>() - 16usize];
    ["Alignment of three"][::std::mem::align_of::<three>() - 8usize];
    ["Offset of field: three::before"][::std::mem::offset_of!(three, before) - 0usize];
    ["Offset of field: three::inner"][::std::mem::offset_of!(three, inner) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pair {
    pub a: ::std::os::raw::c_longlong,
    pub b: ::std::os::raw::c_longlong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pair"][::std::mem::size_of::<pair>() - 16usize];
    ["Alignment of pair"][::std::mem::align_of::<pair>() - 8usize];
    ["Offset of field: pair::a"][::std::mem::offset_of!(pair, a) - 0usize];
    ["Offset of field: pair::b"][::std::mem::offset_of!(pair, b) - 8usize];
};
pub type aligned_pair = pair;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct four {
    pub before: ::std::os::raw::c_longlong,
    pub __bindgen_padding_0: u64,
    pub inner: aligned_pair,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of four"][::std::mem::size_of::<four>() - 32usize];
    ["Alignment of four"][::std::mem::align_of::<four>() - 16usize];
    ["Offset of field: four::before"][::std::mem::offset_of!(four, before) - 0usize];
    ["Offset of field: four::inner"][::std::mem::offset_of!(four, inner) - 16usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug)]
pub struct five {
    pub before: ::std::os::raw::c_longlong,
    pub __bindgen_padding_0: u64,
    pub inner: __IncompleteArrayField<aligned_pair>,
    pub tail: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of five"][::std::mem::size_of::<five>() - 32usize];
    ["Alignment of five"][::std::mem::align_of::<five>() - 16usize];
    ["Offset of field: five::before"][::std::mem::offset_of!(five, before) - 0usize];
    ["Offset of field: five::inner"][::std::mem::offset_of!(five, inner) - 16usize];
    ["Offset of field: five::tail"][::std::mem::offset_of!(five, tail) - 16usize];
};
pub type loose = ::std::os::raw::c_uint;
#[repr(C, packed(2))]
#[derive(Debug, Copy, Clone)]
pub struct six {
    pub before: ::std::os::raw::c_char,
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub mid: ::std::os::raw::c_char,
    pub inner: loose,
    pub tail: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of six"][::std::mem::size_of::<six>() - 14usize];
    ["Alignment of six"][::std::mem::align_of::<six>() - 2usize];
    ["Offset of field: six::before"][::std::mem::offset_of!(six, before) - 0usize];
    ["Offset of field: six::mid"][::std::mem::offset_of!(six, mid) - 6usize];
    ["Offset of field: six::inner"][::std::mem::offset_of!(six, inner) - 8usize];
    ["Offset of field: six::tail"][::std::mem::offset_of!(six, tail) - 12usize];
};
impl six {
    #[inline]
    pub fn bits(&self) -> loose {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(0usize, 31u8) as u32) }
    }
    #[inline]
    pub fn set_bits(&mut self, val: loose) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 31u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn bits_raw(this: *const Self) -> loose {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 4usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                31u8,
            ) as u32)
        }
    }
    #[inline]
    pub unsafe fn set_bits_raw(this: *mut Self, val: loose) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 4usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                31u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(bits: loose) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 31u8, {
            let bits: u32 = unsafe { ::std::mem::transmute(bits) };
            bits as u64
        });
        __bindgen_bitfield_unit
    }
}
