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
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct wide {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 26usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wide"][::std::mem::size_of::<wide>() - 32usize];
    ["Alignment of wide"][::std::mem::align_of::<wide>() - 16usize];
};
__bindgen_test_bitfields! {
    wide, 32, 0..26, new_bitfield_1;
    a_raw set_a_raw 0 + 100: u128, 0x97f4a7c15f39cc0605cedc834, 0x680b583ea0c633f9fa31237cb, 0xfffffff0000000000000000000000000;
    b_raw set_b_raw 100 + 28: u128, 0xcedc834, 0x31237cb, 0xfffffffffffffffffffffffff0000000;
    c_raw set_c_raw 128 + 77: u128, 0xfffffffffffffc15f39cc0605cedc834, 0x3ea0c633f9fa31237cb, 0xffffffffffffe0000000000000000000;
}
impl wide {
    #[inline]
    pub const fn a(&self) -> u128 {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub const fn set_a(&mut self, val: u128) {
        unsafe { Self::set_a_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn a_raw(this: *const Self) -> u128 {
        unsafe {
            let low = <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                64u8,
            ) as u128;
            let high = <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                64usize,
                36u8,
            ) as u128;
            ::std::mem::transmute((high << 64 | low))
        }
    }
    #[inline]
    pub const unsafe fn set_a_raw(this: *mut Self, val: u128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                64u8,
                val as u64,
            );
            <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                64usize,
                36u8,
                (val >> 64) as u64,
            )
        }
    }
    #[inline]
    pub const fn b(&self) -> u128 {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub const fn set_b(&mut self, val: u128) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn b_raw(this: *const Self) -> u128 {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 26usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                100usize,
                28u8,
            ) as u128)
        }
    }
    #[inline]
    pub const unsafe fn set_b_raw(this: *mut Self, val: u128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                100usize,
                28u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn c(&self) -> i128 {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub const fn set_c(&mut self, val: i128) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn c_raw(this: *const Self) -> i128 {
        unsafe {
            let low = <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                128usize,
                64u8,
            ) as i128;
            let high = <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                192usize,
                13u8,
            ) as i128;
            ::std::mem::transmute((high << 64 | low) << 51 >> 51)
        }
    }
    #[inline]
    pub const unsafe fn set_c_raw(this: *mut Self, val: i128) {
        unsafe {
            let val: u128 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                128usize,
                64u8,
                val as u64,
            );
            <__BindgenBitfieldUnit<[u8; 26usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                192usize,
                13u8,
                (val >> 64) as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(a: u128, b: u128, c: i128) -> __BindgenBitfieldUnit<[u8; 26usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 26usize]> =
            __BindgenBitfieldUnit::new([0; 26usize]);
        __bindgen_bitfield_unit.set(0usize, 64u8, {
            let a: u128 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(64usize, 36u8, {
            let a: u128 = unsafe { ::std::mem::transmute(a) };
            (a >> 64) as u64
        });
        __bindgen_bitfield_unit.set(100usize, 28u8, {
            let b: u128 = unsafe { ::std::mem::transmute(b) };
            b as u64
        });
        __bindgen_bitfield_unit.set(128usize, 64u8, {
            let c: u128 = unsafe { ::std::mem::transmute(c) };
            c as u64
        });
        __bindgen_bitfield_unit.set(192usize, 13u8, {
            let c: u128 = unsafe { ::std::mem::transmute(c) };
            (c >> 64) as u64
        });
        __bindgen_bitfield_unit
    }
}
