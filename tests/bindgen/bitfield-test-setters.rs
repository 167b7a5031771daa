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
    const fn change_bit(byte: u8, index: usize, val: bool) -> u8 {
        let place = if cfg!(target_endian = "big") {
            7 - index % 8
        } else {
            index % 8
        };
        (byte & !(1 << place)) | ((val as u8) << place)
    }
    #[inline]
    pub const fn set_bit(&mut self, index: usize, val: bool) {
        assert!(index / 8 < ::core::mem::size_of::<Storage>());
        unsafe { Self::raw_set_bit(self, index, val) }
    }
    #[inline]
    pub const unsafe fn raw_set_bit(this: *mut Self, index: usize, val: bool) {
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
    pub const fn set(&mut self, bit_offset: usize, bit_width: u8, val: u64) {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());
        let mut i = 0;
        while i < width {
            let nth = if cfg!(target_endian = "big") {
                width - 1 - i
            } else {
                i
            };
            self.set_bit(bit_offset + nth, (val >> i) & 1 != 0);
            i += 1;
        }
    }
    #[inline]
    pub const unsafe fn raw_set(this: *mut Self, bit_offset: usize, bit_width: u8, val: u64) {
        let width = bit_width as usize;
        debug_assert!(width <= 64);
        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());
        let mut i = 0;
        while i < width {
            let nth = if cfg!(target_endian = "big") {
                width - 1 - i
            } else {
                i
            };
            unsafe { Self::raw_set_bit(this, bit_offset + nth, (val >> i) & 1 != 0) };
            i += 1;
        }
    }
}
union __BindgenBits<Record, const SIZE: usize> {
    bytes: [u8; SIZE],
    _record: ::std::mem::ManuallyDrop<Record>,
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
    const fn as_mut_ptr(&mut self) -> *mut Record {
        self as *mut Self as *mut Record
    }
    const fn check_bytes(&self, first: usize, end: usize, wanted: &[u8], name: &str) {
        let mut i = first;
        while i < end {
            let byte = unsafe { self.bytes[i] };
            Self::check(byte as u128, wanted[i - first] as u128, name);
            i += 1;
        }
    }
    const fn check_set(&self, wanted: &Self, first: usize, end: usize, name: &str) {
        let mut i = first;
        while i < end {
            let (byte, wanted) = unsafe { (self.bytes[i], wanted.bytes[i]) };
            Self::check(byte as u128, wanted as u128, name);
            i += 1;
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
                        ::std::mem::transmute::<_, $int>(<$record>::$get(bits.as_ptr())) as u128,
                        [$zeros, $ones][nth],
                        stringify!($get),
                    );
                    $(
                        let set = Bits::new($first, $end, [0, 0xff][nth]);
                        let mut set = set.with($offset, $width, [0, !0][nth]);
                        <$record>::$set(
                            set.as_mut_ptr(),
                            ::std::mem::transmute::<$int, _>([$zeros | $excess, $ones][nth]),
                        );
                        set.check_set(&bits, $first, $end, stringify!($set));
                    )?
                })*
                nth += 1;
            }
        };
    };
    (
        $record:ty, $size:literal, $first:literal..$end:literal, $new:ident;
        $(
            $get:ident $set:ident $offset:literal + $width:literal: $int:ty,
            $zeros:literal, $ones:literal, $excess:literal;
        )*
    ) => {
        __bindgen_test_bitfields! {
            $record, $size, $first..$end;
            $($get $set $offset + $width: $int, $zeros, $ones, $excess;)*
        }
        #[allow(unknown_lints, unnecessary_transmutes, clippy::all)]
        const _: () = unsafe {
            type Bits = __BindgenBits<$record, $size>;
            let mut nth = 0;
            while nth < 2 {
                let bits = Bits::new(0, 0, 0)$(.with($offset, $width, [$zeros, $ones][nth]))*;
                let unit = <$record>::$new(
                    $(::std::mem::transmute::<$int, _>([$zeros | $excess, $ones | $excess][nth])),*
                );
                bits.check_bytes($first, $end, &unit.storage, stringify!($new));
                nth += 1;
            }
        };
    };
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct word {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 8usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of word"][::std::mem::size_of::<word>() - 8usize];
    ["Alignment of word"][::std::mem::align_of::<word>() - 8usize];
};
__bindgen_test_bitfields! {
    word, 8, 0..8, new_bitfield_1;
    a_raw set_a_raw 0 + 3: u32, 0x4, 0x3, 0xfffffff8;
    b_raw set_b_raw 3 + 6: u32, 0xfffffff4, 0xb, 0xffffffc0;
    c_raw set_c_raw 16 + 1: u8, 0x1, 0x0, 0x0;
    d_raw set_d_raw 17 + 47: u64, 0x40605cedc834, 0x3f9fa31237cb, 0xffff800000000000;
}
impl word {
    #[inline]
    pub const fn a(&self) -> ::std::os::raw::c_uint {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub const fn set_a(&mut self, val: ::std::os::raw::c_uint) {
        unsafe { Self::set_a_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn a_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 8usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_a_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 8usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn b(&self) -> ::std::os::raw::c_int {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub const fn set_b(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe {
            let val = <__BindgenBitfieldUnit<[u8; 8usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                3usize,
                6u8,
            ) as i32;
            ::std::mem::transmute(val << 26 >> 26)
        }
    }
    #[inline]
    pub const unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 8usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                3usize,
                6u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn c(&self) -> bool {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub const fn set_c(&mut self, val: bool) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn c_raw(this: *const Self) -> bool {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 8usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                16usize,
                1u8,
            ) as u8)
        }
    }
    #[inline]
    pub const unsafe fn set_c_raw(this: *mut Self, val: bool) {
        unsafe {
            let val: u8 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 8usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                16usize,
                1u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn d(&self) -> ::std::os::raw::c_ulong {
        unsafe { Self::d_raw(self) }
    }
    #[inline]
    pub const fn set_d(&mut self, val: ::std::os::raw::c_ulong) {
        unsafe { Self::set_d_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn d_raw(this: *const Self) -> ::std::os::raw::c_ulong {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 8usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                17usize,
                47u8,
            ) as u64)
        }
    }
    #[inline]
    pub const unsafe fn set_d_raw(this: *mut Self, val: ::std::os::raw::c_ulong) {
        unsafe {
            let val: u64 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 8usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                17usize,
                47u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(
        a: ::std::os::raw::c_uint,
        b: ::std::os::raw::c_int,
        c: bool,
        d: ::std::os::raw::c_ulong,
    ) -> __BindgenBitfieldUnit<[u8; 8usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 8usize]> =
            __BindgenBitfieldUnit::new([0; 8usize]);
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let a: u32 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(3usize, 6u8, {
            let b: u32 = unsafe { ::std::mem::transmute(b) };
            b as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let c: u8 = unsafe { ::std::mem::transmute(c) };
            c as u64
        });
        __bindgen_bitfield_unit.set(17usize, 47u8, {
            let d: u64 = unsafe { ::std::mem::transmute(d) };
            d as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct two_units {
    pub x: ::std::os::raw::c_char,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub y: ::std::os::raw::c_char,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 2usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of two_units"][::std::mem::size_of::<two_units>() - 9usize];
    ["Alignment of two_units"][::std::mem::align_of::<two_units>() - 1usize];
    ["Offset of field: two_units::x"][::std::mem::offset_of!(two_units, x) - 0usize];
    ["Offset of field: two_units::y"][::std::mem::offset_of!(two_units, y) - 6usize];
};
__bindgen_test_bitfields! {
    two_units, 9, 1..6, new_bitfield_1;
    a_raw set_a_raw 8 + 5: u32, 0x14, 0xb, 0xffffffe0;
    b_raw set_b_raw 13 + 30: u32, 0x3cedc834, 0x31237cb, 0xc0000000;
}
__bindgen_test_bitfields! {
    two_units, 9, 7..9, new_bitfield_2;
    c_raw set_c_raw 56 + 9: u32, 0xffffff34, 0xcb, 0xfffffe00;
}
impl two_units {
    #[inline]
    pub const fn a(&self) -> ::std::os::raw::c_uint {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub const fn set_a(&mut self, val: ::std::os::raw::c_uint) {
        unsafe { Self::set_a_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn a_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 5usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                5u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_a_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 5usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                5u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn b(&self) -> ::std::os::raw::c_uint {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub const fn set_b(&mut self, val: ::std::os::raw::c_uint) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 5usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                5usize,
                30u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 5usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                5usize,
                30u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(
        a: ::std::os::raw::c_uint,
        b: ::std::os::raw::c_uint,
    ) -> __BindgenBitfieldUnit<[u8; 5usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 5usize]> =
            __BindgenBitfieldUnit::new([0; 5usize]);
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let a: u32 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(5usize, 30u8, {
            let b: u32 = unsafe { ::std::mem::transmute(b) };
            b as u64
        });
        __bindgen_bitfield_unit
    }
    #[inline]
    pub const fn c(&self) -> ::std::os::raw::c_int {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub const fn set_c(&mut self, val: ::std::os::raw::c_int) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn c_raw(this: *const Self) -> ::std::os::raw::c_int {
        unsafe {
            let val = <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_2),
                0usize,
                9u8,
            ) as i32;
            ::std::mem::transmute(val << 23 >> 23)
        }
    }
    #[inline]
    pub const unsafe fn set_c_raw(this: *mut Self, val: ::std::os::raw::c_int) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_2),
                0usize,
                9u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_2(c: ::std::os::raw::c_int) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> =
            __BindgenBitfieldUnit::new([0; 2usize]);
        __bindgen_bitfield_unit.set(0usize, 9u8, {
            let c: u32 = unsafe { ::std::mem::transmute(c) };
            c as u64
        });
        __bindgen_bitfield_unit
    }
}
