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
pub union tag {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tag"][::std::mem::size_of::<tag>() - 4usize];
    ["Alignment of tag"][::std::mem::align_of::<tag>() - 4usize];
};
__bindgen_test_bitfields! {
    tag, 4, 0..4, new_bitfield_1;
    number_raw set_number_raw 0 + 31: u32, 0x5cedc834, 0x231237cb, 0x80000000;
    flags_raw set_flags_raw 0 + 5: u16, 0x14, 0xb, 0xffe0;
}
impl tag {
    #[inline]
    pub const fn number(&self) -> ::std::os::raw::c_uint {
        unsafe { Self::number_raw(self) }
    }
    #[inline]
    pub const fn set_number(&mut self, val: ::std::os::raw::c_uint) {
        unsafe { Self::set_number_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn number_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 4usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                31u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_number_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
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
    pub const fn flags(&self) -> ::std::os::raw::c_ushort {
        unsafe { Self::flags_raw(self) }
    }
    #[inline]
    pub const fn set_flags(&mut self, val: ::std::os::raw::c_ushort) {
        unsafe { Self::set_flags_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn flags_raw(this: *const Self) -> ::std::os::raw::c_ushort {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 4usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                5u8,
            ) as u16)
        }
    }
    #[inline]
    pub const unsafe fn set_flags_raw(this: *mut Self, val: ::std::os::raw::c_ushort) {
        unsafe {
            let val: u16 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 4usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                5u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(
        number: ::std::os::raw::c_uint,
        flags: ::std::os::raw::c_ushort,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> =
            __BindgenBitfieldUnit::new([0; 4usize]);
        __bindgen_bitfield_unit.set(0usize, 31u8, {
            let number: u32 = unsafe { ::std::mem::transmute(number) };
            number as u64
        });
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let flags: u16 = unsafe { ::std::mem::transmute(flags) };
            flags as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
pub struct entry {
    pub __bindgen_anon_1: entry__bindgen_ty_1,
    pub name: ::std::os::raw::c_char,
}
#[repr(C)]
#[repr(align(4))]
pub union entry__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of entry__bindgen_ty_1"][::std::mem::size_of::<entry__bindgen_ty_1>() - 4usize];
    ["Alignment of entry__bindgen_ty_1"][::std::mem::align_of::<entry__bindgen_ty_1>() - 4usize];
};
__bindgen_test_bitfields! {
    entry__bindgen_ty_1, 4, 0..4, new_bitfield_1;
    m0_raw set_m0_raw 0 + 31: u32, 0x5cedc834, 0x231237cb, 0x80000000;
}
impl entry__bindgen_ty_1 {
    #[inline]
    pub const fn m0(&self) -> ::std::os::raw::c_uint {
        unsafe { Self::m0_raw(self) }
    }
    #[inline]
    pub const fn set_m0(&mut self, val: ::std::os::raw::c_uint) {
        unsafe { Self::set_m0_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn m0_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 4usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                31u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_m0_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
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
    pub const fn new_bitfield_1(m0: ::std::os::raw::c_uint) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> =
            __BindgenBitfieldUnit::new([0; 4usize]);
        __bindgen_bitfield_unit.set(0usize, 31u8, {
            let m0: u32 = unsafe { ::std::mem::transmute(m0) };
            m0 as u64
        });
        __bindgen_bitfield_unit
    }
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of entry"][::std::mem::size_of::<entry>() - 8usize];
    ["Alignment of entry"][::std::mem::align_of::<entry>() - 4usize];
    ["Offset of field: entry::name"][::std::mem::offset_of!(entry, name) - 4usize];
};
