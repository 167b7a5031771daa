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
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum colour {
    RED = 0,
    GREEN = 1,
    BLUE = 2,
    GREY = 3,
}
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum level {
    LOW = 1,
    MIDDLE = 2,
    HIGH = 5,
}
impl state {
    pub const OFF: state = state(0);
    pub const ON: state = state(1);
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct state(pub ::std::os::raw::c_uint);
pub const sign_MINUS: sign = -1;
pub const sign_PLUS: sign = 1;
pub type sign = ::std::os::raw::c_int;
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct variants {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __bindgen_padding_0: u16,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of variants"][::std::mem::size_of::<variants>() - 4usize];
    ["Alignment of variants"][::std::mem::align_of::<variants>() - 4usize];
};
__bindgen_test_bitfields! {
    variants, 4, 0..2, new_bitfield_1;
    c_raw set_c_raw 0 + 2: u32, 0x3, 0x0, 0x0;
    l_raw set_l_raw 2 + 3: u32, 0x5, 0x1, 0x0;
    s_raw set_s_raw 5 + 1: u32, 0x1, 0x0, 0xfffffffe;
    g_raw set_g_raw 6 + 3: u32, 0xfffffffc, 0x3, 0xfffffff8;
}
impl variants {
    #[inline]
    pub const fn c(&self) -> colour {
        unsafe { Self::c_raw(self) }
    }
    #[inline]
    pub const fn set_c(&mut self, val: colour) {
        unsafe { Self::set_c_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn c_raw(this: *const Self) -> colour {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                2u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_c_raw(this: *mut Self, val: colour) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                2u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn l(&self) -> level {
        unsafe { Self::l_raw(self) }
    }
    #[inline]
    pub const fn set_l(&mut self, val: level) {
        unsafe { Self::set_l_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn l_raw(this: *const Self) -> level {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                2usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_l_raw(this: *mut Self, val: level) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                2usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn s(&self) -> state {
        unsafe { Self::s_raw(self) }
    }
    #[inline]
    pub const fn set_s(&mut self, val: state) {
        unsafe { Self::set_s_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn s_raw(this: *const Self) -> state {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                5usize,
                1u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_s_raw(this: *mut Self, val: state) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                5usize,
                1u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn g(&self) -> sign {
        unsafe { Self::g_raw(self) }
    }
    #[inline]
    pub const fn set_g(&mut self, val: sign) {
        unsafe { Self::set_g_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn g_raw(this: *const Self) -> sign {
        unsafe {
            let val = <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                6usize,
                3u8,
            ) as i32;
            ::std::mem::transmute(val << 29 >> 29)
        }
    }
    #[inline]
    pub const unsafe fn set_g_raw(this: *mut Self, val: sign) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 2usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                6usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(
        c: colour,
        l: level,
        s: state,
        g: sign,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> =
            __BindgenBitfieldUnit::new([0; 2usize]);
        __bindgen_bitfield_unit.set(0usize, 2u8, {
            let c: u32 = unsafe { ::std::mem::transmute(c) };
            c as u64
        });
        __bindgen_bitfield_unit.set(2usize, 3u8, {
            let l: u32 = unsafe { ::std::mem::transmute(l) };
            l as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let s: u32 = unsafe { ::std::mem::transmute(s) };
            s as u64
        });
        __bindgen_bitfield_unit.set(6usize, 3u8, {
            let g: u32 = unsafe { ::std::mem::transmute(g) };
            g as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct no_zero {
    pub whole: level,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of no_zero"][::std::mem::size_of::<no_zero>() - 8usize];
    ["Alignment of no_zero"][::std::mem::align_of::<no_zero>() - 4usize];
    ["Offset of field: no_zero::whole"][::std::mem::offset_of!(no_zero, whole) - 0usize];
};
__bindgen_test_bitfields! {
    no_zero, 8, 4..5, new_bitfield_1;
    a_raw set_a_raw 32 + 4: u32, 0xc, 0x3, 0xfffffff0;
    l_raw set_l_raw 36 + 3: u32, 0x5, 0x1, 0x0;
}
impl no_zero {
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
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                4u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_a_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 1usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                4u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn l(&self) -> level {
        unsafe { Self::l_raw(self) }
    }
    #[inline]
    pub const fn set_l(&mut self, val: level) {
        unsafe { Self::set_l_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn l_raw(this: *const Self) -> level {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                4usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_l_raw(this: *mut Self, val: level) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 1usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                4usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(
        a: ::std::os::raw::c_uint,
        l: level,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> =
            __BindgenBitfieldUnit::new([0; 1usize]);
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let a: u32 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(4usize, 3u8, {
            let l: u32 = unsafe { ::std::mem::transmute(l) };
            l as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds_no_zero {
    pub in_: [no_zero; 2usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_no_zero"][::std::mem::size_of::<holds_no_zero>() - 20usize];
    ["Alignment of holds_no_zero"][::std::mem::align_of::<holds_no_zero>() - 4usize];
    ["Offset of field: holds_no_zero::in_"][::std::mem::offset_of!(holds_no_zero, in_) - 0usize];
};
__bindgen_test_bitfields! {
    holds_no_zero, 20, 16..17, new_bitfield_1;
    a_raw set_a_raw 128 + 1: u8, 0x1, 0x0, 0x0;
}
impl holds_no_zero {
    #[inline]
    pub const fn a(&self) -> bool {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub const fn set_a(&mut self, val: bool) {
        unsafe { Self::set_a_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn a_raw(this: *const Self) -> bool {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                1u8,
            ) as u8)
        }
    }
    #[inline]
    pub const unsafe fn set_a_raw(this: *mut Self, val: bool) {
        unsafe {
            let val: u8 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 1usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                1u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(a: bool) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> =
            __BindgenBitfieldUnit::new([0; 1usize]);
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let a: u8 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum big_level {
    BIG = 100,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct no_variant {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of no_variant"][::std::mem::size_of::<no_variant>() - 4usize];
    ["Alignment of no_variant"][::std::mem::align_of::<no_variant>() - 4usize];
};
__bindgen_test_bitfields! {
    no_variant, 4, 0..1;
    a_raw set_a_raw 0 + 3: u32, 0x5, 0x1, 0x0;
}
impl no_variant {
    #[inline]
    pub const fn a(&self) -> level {
        unsafe { Self::a_raw(self) }
    }
    #[inline]
    pub const fn set_a(&mut self, val: level) {
        unsafe { Self::set_a_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn a_raw(this: *const Self) -> level {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_a_raw(this: *mut Self, val: level) {
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
    pub const fn b(&self) -> big_level {
        unsafe { Self::b_raw(self) }
    }
    #[inline]
    pub const fn set_b(&mut self, val: big_level) {
        unsafe { Self::set_b_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn b_raw(this: *const Self) -> big_level {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                3usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_b_raw(this: *mut Self, val: big_level) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 1usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                3usize,
                3u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(a: level, b: big_level) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> =
            __BindgenBitfieldUnit::new([0; 1usize]);
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let a: u32 = unsafe { ::std::mem::transmute(a) };
            a as u64
        });
        __bindgen_bitfield_unit.set(3usize, 3u8, {
            let b: u32 = unsafe { ::std::mem::transmute(b) };
            b as u64
        });
        __bindgen_bitfield_unit
    }
}
