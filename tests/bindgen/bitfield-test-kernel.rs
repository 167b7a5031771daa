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
    const fn extract_bit(byte: u8, index: usize) -> bool {
        let aligned = if cfg!(target_endian = "big") {
            byte << (index % 8)
        } else {
            byte << (7 - index % 8)
        };
        aligned >= 0x80
    }
    #[inline]
    pub const fn get_bit(&self, index: usize) -> bool {
        assert!(index / 8 < ::core::mem::size_of::<Storage>());
        unsafe { Self::raw_get_bit(self, index) }
    }
    #[inline]
    pub const unsafe fn raw_get_bit(this: *const Self, index: usize) -> bool {
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
    pub const fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());
        let mut val = 0;
        let mut i = 0;
        while i < width {
            let nth = if cfg!(target_endian = "big") {
                i
            } else {
                width - 1 - i
            };
            val = (val << 1) | (self.get_bit(bit_offset + nth) as u64);
            i += 1;
        }
        val
    }
    #[inline]
    pub const unsafe fn raw_get(this: *const Self, bit_offset: usize, bit_width: u8) -> u64 {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());
        let mut val = 0;
        let mut i = 0;
        while i < width {
            let nth = if cfg!(target_endian = "big") {
                i
            } else {
                width - 1 - i
            };
            val = (val << 1) | (unsafe { Self::raw_get_bit(this, bit_offset + nth) } as u64);
            i += 1;
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
union __BindgenBits<Record, const SIZE: usize> {
    bytes: [u8; SIZE],
    _record: ::core::mem::ManuallyDrop<Record>,
}
impl<Record, const SIZE: usize> __BindgenBits<Record, SIZE> {
    const fn new(first: usize, end: usize, others: u8) -> Self {
        let mut bytes = [0; SIZE];
        let mut i = first;
        while others != 0 && i < end {
            bytes[i] = others;
            i += 1;
        }
        __BindgenBits { bytes }
    }
    const fn with(mut self, offset: usize, width: usize, val: u128) -> Self {
        let mut i = 0;
        while i < width {
            let (at, nth) = ((offset + i) / 8, (offset + i) % 8);
            let (bit, place) = if cfg!(target_endian = "big") {
                (width - 1 - i, 7 - nth)
            } else {
                (i, nth)
            };
            let others = unsafe { self.bytes[at] } & !(1 << place);
            unsafe { self.bytes[at] = others | (((val >> bit) as u8 & 1) << place) };
            i += 1;
        }
        self
    }
    const fn as_ptr(&self) -> *const Record {
        self as *const Self as *const Record
    }
    const fn check(got: u128, wanted: u128, name: &str) {
        if got != wanted {
            panic!("{}", name);
        }
    }
}
macro_rules! __bindgen_test_bitfields {
    (
        $record:ty, $size:literal, $first:literal..$end:literal;
        $(
            $get:ident $($set:ident)? $offset:literal + $width:literal: $int:ty,
            $zeros:literal, $ones:literal $(, $excess:literal)?;
        )*
    ) => {
        #[allow(unknown_lints, unnecessary_transmutes, clippy::all)]
        const _: () = unsafe {
            type Bits = __BindgenBits<$record, $size>;
            let mut nth = 0;
            while nth < 2 {
                $({
                    let bits = Bits::new($first, $end, [0, 0xff][nth]);
                    let bits = bits.with($offset, $width, [$zeros, $ones][nth]);
                    Bits::check(
                        ::core::mem::transmute::<_, $int>(<$record>::$get(bits.as_ptr())) as u128,
                        [$zeros, $ones][nth],
                        stringify!($get),
                    );
                })*
                nth += 1;
            }
        };
    };
}
#[repr(C)]
#[derive(Default)]
pub struct __IncompleteArrayField<T>(::core::marker::PhantomData<T>, [T; 0]);
impl<T> __IncompleteArrayField<T> {
    #[inline]
    pub const fn new() -> Self {
        __IncompleteArrayField(::core::marker::PhantomData, [])
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
        ::core::slice::from_raw_parts(self.as_ptr(), len)
    }
    #[inline]
    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
        ::core::slice::from_raw_parts_mut(self.as_mut_ptr(), len)
    }
}
impl<T> ::core::fmt::Debug for __IncompleteArrayField<T> {
    fn fmt(&self, fmt: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        fmt.write_str("__IncompleteArrayField")
    }
}
#[repr(C)]
#[derive(Debug)]
pub struct sk_buff_like {
    pub next: *mut ::core::ffi::c_void,
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub data: __IncompleteArrayField<::core::ffi::c_char>,
}
#[test]
fn bindgen_test_layout_sk_buff_like() {
    const UNINIT: ::core::mem::MaybeUninit<sk_buff_like> = ::core::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(
        ::core::mem::size_of::<sk_buff_like>(),
        16usize,
        "Size of sk_buff_like"
    );
    assert_eq!(
        ::core::mem::align_of::<sk_buff_like>(),
        8usize,
        "Alignment of sk_buff_like"
    );
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).next) as usize - ptr as usize },
        0usize,
        "Offset of field: sk_buff_like::next"
    );
    assert_eq!(
        unsafe { ::core::ptr::addr_of!((*ptr).data) as usize - ptr as usize },
        10usize,
        "Offset of field: sk_buff_like::data"
    );
}
__bindgen_test_bitfields! {
    sk_buff_like, 16, 8..10;
    a_raw 64 + 1: u8, 0x1, 0x0;
    b_raw 65 + 1: u8, 0x1, 0x0;
    c_raw 66 + 2: u8, 0x2, 0x1;
    d_raw 68 + 12: u16, 0x834, 0x7cb;
}
impl Default for sk_buff_like {
    fn default() -> Self {
        let mut s = ::core::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::core::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
impl sk_buff_like {
    #[inline]
    pub const fn a(&self) -> ::core::ffi::c_uchar {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub fn set_a(&mut self, val: ::core::ffi::c_uchar) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub const unsafe fn a_raw(this: *const Self) -> ::core::ffi::c_uchar {
        unsafe {
            ::core::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::core::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                1u8,
            ) as u8)
        }
    }
    #[inline]
    pub unsafe fn set_a_raw(this: *mut Self, val: ::core::ffi::c_uchar) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::core::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                1u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn b(&self) -> ::core::ffi::c_uchar {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::core::ffi::c_uchar) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub const unsafe fn b_raw(this: *const Self) -> ::core::ffi::c_uchar {
        unsafe {
            ::core::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::core::ptr::addr_of!((*this)._bitfield_1),
                1usize,
                1u8,
            ) as u8)
        }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::core::ffi::c_uchar) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::core::ptr::addr_of_mut!((*this)._bitfield_1),
                1usize,
                1u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn c(&self) -> ::core::ffi::c_uchar {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub fn set_c(&mut self, val: ::core::ffi::c_uchar) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub const unsafe fn c_raw(this: *const Self) -> ::core::ffi::c_uchar {
        unsafe {
            ::core::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::core::ptr::addr_of!((*this)._bitfield_1),
                2usize,
                2u8,
            ) as u8)
        }
    }
    #[inline]
    pub unsafe fn set_c_raw(this: *mut Self, val: ::core::ffi::c_uchar) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::core::ptr::addr_of_mut!((*this)._bitfield_1),
                2usize,
                2u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn d(&self) -> ::core::ffi::c_ushort {
        unsafe { Self::d_raw(self) }
    }
    #[inline]
    pub fn set_d(&mut self, val: ::core::ffi::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 12u8, val as u64)
        }
    }
    #[inline]
    pub const unsafe fn d_raw(this: *const Self) -> ::core::ffi::c_ushort {
        unsafe {
            ::core::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::core::ptr::addr_of!((*this)._bitfield_1),
                4usize,
                12u8,
            ) as u16)
        }
    }
    #[inline]
    pub unsafe fn set_d_raw(this: *mut Self, val: ::core::ffi::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::core::ptr::addr_of_mut!((*this)._bitfield_1),
                4usize,
                12u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        a: ::core::ffi::c_uchar,
        b: ::core::ffi::c_uchar,
        c: ::core::ffi::c_uchar,
        d: ::core::ffi::c_ushort,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let a: u8 = unsafe { ::core::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let b: u8 = unsafe { ::core::mem::transmute(b) };
            b as u64
        });
        __bindgen_bitfield_unit.set(2usize, 2u8, {
            let c: u8 = unsafe { ::core::mem::transmute(c) };
            c as u64
        });
        __bindgen_bitfield_unit.set(4usize, 12u8, {
            let d: u16 = unsafe { ::core::mem::transmute(d) };
            d as u64
        });
        __bindgen_bitfield_unit
    }
}
