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
#[test]
fn bindgen_test_layout_align16() {
    const UNINIT: ::std::mem::MaybeUninit<align16> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<align16>(), 16usize, "Size of align16");
    assert_eq!(
        ::std::mem::align_of::<align16>(),
        16usize,
        "Alignment of align16"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).left) as usize - ptr as usize },
        0usize,
        "Offset of field: align16::left"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).right) as usize - ptr as usize },
        8usize,
        "Offset of field: align16::right"
    );
}
#[repr(C)]
#[repr(align(16))]
#[derive(Debug)]
pub struct packet {
    pub prefix: ::std::os::raw::c_uchar,
    pub __bindgen_padding_0: u64,
    pub values: __IncompleteArrayField<align16>,
}
#[test]
fn bindgen_test_layout_packet() {
    const UNINIT: ::std::mem::MaybeUninit<packet> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<packet>(), 16usize, "Size of packet");
    assert_eq!(
        ::std::mem::align_of::<packet>(),
        16usize,
        "Alignment of packet"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).prefix) as usize - ptr as usize },
        0usize,
        "Offset of field: packet::prefix"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).values) as usize - ptr as usize },
        16usize,
        "Offset of field: packet::values"
    );
}
#[repr(C)]
#[repr(align(16))]
#[derive(Debug)]
pub struct packet_zero {
    pub prefix: ::std::os::raw::c_uchar,
    pub __bindgen_padding_0: u64,
    pub values: __IncompleteArrayField<align16>,
}
#[test]
fn bindgen_test_layout_packet_zero() {
    const UNINIT: ::std::mem::MaybeUninit<packet_zero> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::std::mem::size_of::<packet_zero>(),
        16usize,
        "Size of packet_zero"
    );
    assert_eq!(
        ::std::mem::align_of::<packet_zero>(),
        16usize,
        "Alignment of packet_zero"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).prefix) as usize - ptr as usize },
        0usize,
        "Offset of field: packet_zero::prefix"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).values) as usize - ptr as usize },
        16usize,
        "Offset of field: packet_zero::values"
    );
}
#[repr(C)]
#[repr(align(64))]
#[derive(Debug, Copy, Clone)]
pub struct align64 {
    pub bytes: [::std::os::raw::c_uchar; 64usize],
}
#[test]
fn bindgen_test_layout_align64() {
    const UNINIT: ::std::mem::MaybeUninit<align64> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<align64>(), 64usize, "Size of align64");
    assert_eq!(
        ::std::mem::align_of::<align64>(),
        64usize,
        "Alignment of align64"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).bytes) as usize - ptr as usize },
        0usize,
        "Offset of field: align64::bytes"
    );
}
#[repr(C)]
#[repr(align(64))]
#[derive(Debug)]
pub struct cache_lines {
    pub count: ::std::os::raw::c_uint,
    pub more: ::std::os::raw::c_uchar,
    pub __bindgen_padding_0: [u64; 7usize],
    pub lines: __IncompleteArrayField<align64>,
}
#[test]
fn bindgen_test_layout_cache_lines() {
    const UNINIT: ::std::mem::MaybeUninit<cache_lines> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::std::mem::size_of::<cache_lines>(),
        64usize,
        "Size of cache_lines"
    );
    assert_eq!(
        ::std::mem::align_of::<cache_lines>(),
        64usize,
        "Alignment of cache_lines"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).count) as usize - ptr as usize },
        0usize,
        "Offset of field: cache_lines::count"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).more) as usize - ptr as usize },
        4usize,
        "Offset of field: cache_lines::more"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).lines) as usize - ptr as usize },
        64usize,
        "Offset of field: cache_lines::lines"
    );
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug)]
pub struct field_aligned {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
    pub b: ::std::os::raw::c_char,
    pub c: __IncompleteArrayField<::std::os::raw::c_char>,
}
#[test]
fn bindgen_test_layout_field_aligned() {
    const UNINIT: ::std::mem::MaybeUninit<field_aligned> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::std::mem::size_of::<field_aligned>(),
        16usize,
        "Size of field_aligned"
    );
    assert_eq!(
        ::std::mem::align_of::<field_aligned>(),
        8usize,
        "Alignment of field_aligned"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).a) as usize - ptr as usize },
        0usize,
        "Offset of field: field_aligned::a"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).b) as usize - ptr as usize },
        8usize,
        "Offset of field: field_aligned::b"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).c) as usize - ptr as usize },
        9usize,
        "Offset of field: field_aligned::c"
    );
}
#[repr(C)]
#[repr(align(32))]
#[derive(Debug)]
pub struct tail_aligned {
    pub n: ::std::os::raw::c_ushort,
    pub __bindgen_padding_0: [u8; 30usize],
    pub bytes: __IncompleteArrayField<::std::os::raw::c_uchar>,
}
#[test]
fn bindgen_test_layout_tail_aligned() {
    const UNINIT: ::std::mem::MaybeUninit<tail_aligned> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::std::mem::size_of::<tail_aligned>(),
        32usize,
        "Size of tail_aligned"
    );
    assert_eq!(
        ::std::mem::align_of::<tail_aligned>(),
        32usize,
        "Alignment of tail_aligned"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).n) as usize - ptr as usize },
        0usize,
        "Offset of field: tail_aligned::n"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).bytes) as usize - ptr as usize },
        32usize,
        "Offset of field: tail_aligned::bytes"
    );
}
#[repr(C)]
#[repr(align(16))]
#[derive(Debug)]
pub struct after_bits {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: u64,
    pub values: __IncompleteArrayField<align16>,
}
#[test]
fn bindgen_test_layout_after_bits() {
    const UNINIT: ::std::mem::MaybeUninit<after_bits> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::std::mem::size_of::<after_bits>(),
        16usize,
        "Size of after_bits"
    );
    assert_eq!(
        ::std::mem::align_of::<after_bits>(),
        16usize,
        "Alignment of after_bits"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).values) as usize - ptr as usize },
        16usize,
        "Offset of field: after_bits::values"
    );
}
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
#[test]
fn bindgen_test_layout_packed_tail() {
    const UNINIT: ::std::mem::MaybeUninit<packed_tail> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::std::mem::size_of::<packed_tail>(),
        1usize,
        "Size of packed_tail"
    );
    assert_eq!(
        ::std::mem::align_of::<packed_tail>(),
        1usize,
        "Alignment of packed_tail"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).a) as usize - ptr as usize },
        0usize,
        "Offset of field: packed_tail::a"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).values) as usize - ptr as usize },
        1usize,
        "Offset of field: packed_tail::values"
    );
}
