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
#[derive(Debug)]
pub struct dst<FAM: ?Sized = [::std::os::raw::c_int; 0]> {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub data: FAM,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of dst"][::std::mem::size_of::<dst>() - 4usize];
    ["Alignment of dst"][::std::mem::align_of::<dst>() - 4usize];
    ["Offset of field: dst::data"][::std::mem::offset_of!(dst, data) - 4usize];
};
__bindgen_test_bitfields! {
    dst<[::std::os::raw::c_int; 0]>, 4, 0..4, new_bitfield_1;
    n_raw set_n_raw 0 + 20: u32, 0xdc834, 0x237cb, 0xfff00000;
    flags_raw set_flags_raw 20 + 12: u32, 0x834, 0x7cb, 0xfffff000;
}
impl dst<[::std::os::raw::c_int]> {
    pub fn layout(len: usize) -> ::std::alloc::Layout {
        unsafe {
            let p: *const Self = ::std::ptr::from_raw_parts(::std::ptr::null::<()>(), len);
            ::std::alloc::Layout::for_value_raw(p)
        }
    }
    #[inline]
    pub fn fixed(&self) -> (&dst<[::std::os::raw::c_int; 0]>, usize) {
        unsafe {
            let (ptr, len) = (self as *const Self).to_raw_parts();
            (&*(ptr as *const dst<[::std::os::raw::c_int; 0]>), len)
        }
    }
    #[inline]
    pub fn fixed_mut(&mut self) -> (&mut dst<[::std::os::raw::c_int; 0]>, usize) {
        unsafe {
            let (ptr, len) = (self as *mut Self).to_raw_parts();
            (&mut *(ptr as *mut dst<[::std::os::raw::c_int; 0]>), len)
        }
    }
}
impl dst<[::std::os::raw::c_int; 0]> {
    #[doc = r" Convert a sized prefix to an unsized structure with the given length."]
    #[doc = r""]
    #[doc = r" SAFETY: Underlying storage is initialized up to at least `len` elements."]
    pub unsafe fn flex_ref(&self, len: usize) -> &dst<[::std::os::raw::c_int]> {
        Self::flex_ptr(self, len)
    }
    #[doc = r" Convert a mutable sized prefix to an unsized structure with the given length."]
    #[doc = r""]
    #[doc = r" SAFETY: Underlying storage is initialized up to at least `len` elements."]
    #[inline]
    pub unsafe fn flex_ref_mut(&mut self, len: usize) -> &mut dst<[::std::os::raw::c_int]> {
        Self::flex_ptr_mut(self, len).assume_init()
    }
    #[doc = r" Construct DST variant from a pointer and a size."]
    #[doc = r""]
    #[doc = r" NOTE: lifetime of returned reference is not tied to any underlying storage."]
    #[doc = r" SAFETY: `ptr` is valid. Underlying storage is fully initialized up to at least `len` elements."]
    #[inline]
    pub unsafe fn flex_ptr<'unbounded>(
        ptr: *const Self,
        len: usize,
    ) -> &'unbounded dst<[::std::os::raw::c_int]> {
        &*::std::ptr::from_raw_parts(ptr as *const (), len)
    }
    #[doc = r" Construct mutable DST variant from a pointer and a"]
    #[doc = r" size. The returned `&mut` reference is initialized"]
    #[doc = r" pointing to memory referenced by `ptr`, but there's"]
    #[doc = r" no requirement that that memory be initialized."]
    #[doc = r""]
    #[doc = r" NOTE: lifetime of returned reference is not tied to any underlying storage."]
    #[doc = r" SAFETY: `ptr` is valid. Underlying storage has space for at least `len` elements."]
    #[inline]
    pub unsafe fn flex_ptr_mut<'unbounded>(
        ptr: *mut Self,
        len: usize,
    ) -> ::std::mem::MaybeUninit<&'unbounded mut dst<[::std::os::raw::c_int]>> {
        let mut uninit = ::std::mem::MaybeUninit::<&mut dst<[::std::os::raw::c_int]>>::uninit();
        (uninit.as_mut_ptr() as *mut *mut dst<[::std::os::raw::c_int]>)
            .write(::std::ptr::from_raw_parts_mut(ptr as *mut (), len));
        uninit
    }
}
impl dst<[::std::os::raw::c_int; 0]> {
    #[inline]
    pub const fn n(&self) -> ::std::os::raw::c_uint {
        unsafe { Self::n_raw(self) }
    }
    #[inline]
    pub const fn set_n(&mut self, val: ::std::os::raw::c_uint) {
        unsafe { Self::set_n_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn n_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 4usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                20u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_n_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 4usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                0usize,
                20u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn flags(&self) -> ::std::os::raw::c_uint {
        unsafe { Self::flags_raw(self) }
    }
    #[inline]
    pub const fn set_flags(&mut self, val: ::std::os::raw::c_uint) {
        unsafe { Self::set_flags_raw(self, val) }
    }
    #[inline]
    pub const unsafe fn flags_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 4usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                20usize,
                12u8,
            ) as u32)
        }
    }
    #[inline]
    pub const unsafe fn set_flags_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 4usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                20usize,
                12u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub const fn new_bitfield_1(
        n: ::std::os::raw::c_uint,
        flags: ::std::os::raw::c_uint,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> =
            __BindgenBitfieldUnit::new([0; 4usize]);
        __bindgen_bitfield_unit.set(0usize, 20u8, {
            let n: u32 = unsafe { ::std::mem::transmute(n) };
            n as u64
        });
        __bindgen_bitfield_unit.set(20usize, 12u8, {
            let flags: u32 = unsafe { ::std::mem::transmute(flags) };
            flags as u64
        });
        __bindgen_bitfield_unit
    }
}
