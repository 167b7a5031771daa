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
pub struct __BindgenUnionField<T>(::std::marker::PhantomData<T>);
impl<T> __BindgenUnionField<T> {
    #[inline]
    pub const fn new() -> Self {
        __BindgenUnionField(::std::marker::PhantomData)
    }
    #[inline]
    pub unsafe fn as_ref(&self) -> &T {
        &*(self as *const Self as *const T)
    }
    #[inline]
    pub unsafe fn as_mut(&mut self) -> &mut T {
        &mut *(self as *mut Self as *mut T)
    }
}
impl<T> ::std::default::Default for __BindgenUnionField<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl<T> ::std::clone::Clone for __BindgenUnionField<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> ::std::marker::Copy for __BindgenUnionField<T> {}
impl<T> ::std::fmt::Debug for __BindgenUnionField<T> {
    fn fmt(&self, fmt: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        fmt.write_str("__BindgenUnionField")
    }
}
impl<T> ::std::hash::Hash for __BindgenUnionField<T> {
    fn hash<H: ::std::hash::Hasher>(&self, _state: &mut H) {}
}
impl<T> ::std::cmp::PartialEq for __BindgenUnionField<T> {
    fn eq(&self, _other: &__BindgenUnionField<T>) -> bool {
        true
    }
}
impl<T> ::std::cmp::Eq for __BindgenUnionField<T> {}
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct foo {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of foo"][::std::mem::size_of::<foo>() - 4usize];
    ["Alignment of foo"][::std::mem::align_of::<foo>() - 4usize];
    ["Offset of field: foo::a"][::std::mem::offset_of!(foo, a) - 0usize];
};
pub type foo_t = foo;
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct bar_s {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of bar_s"][::std::mem::size_of::<bar_s>() - 4usize];
    ["Alignment of bar_s"][::std::mem::align_of::<bar_s>() - 4usize];
    ["Offset of field: bar_s::a"][::std::mem::offset_of!(bar_s, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s1 {
    pub p: *mut foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s1"][::std::mem::size_of::<s1>() - 8usize];
    ["Alignment of s1"][::std::mem::align_of::<s1>() - 8usize];
    ["Offset of field: s1::p"][::std::mem::offset_of!(s1, p) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct s2 {
    pub p: *mut foo,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s2"][::std::mem::size_of::<s2>() - 8usize];
    ["Alignment of s2"][::std::mem::align_of::<s2>() - 8usize];
    ["Offset of field: s2::p"][::std::mem::offset_of!(s2, p) - 0usize];
};
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s3 {
    pub p: *mut *mut foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s3"][::std::mem::size_of::<s3>() - 8usize];
    ["Alignment of s3"][::std::mem::align_of::<s3>() - 8usize];
    ["Offset of field: s3::p"][::std::mem::offset_of!(s3, p) - 0usize];
};
#[repr(C)]
#[derive(Hash)]
pub struct s4 {
    pub p: [*mut foo_t; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s4"][::std::mem::size_of::<s4>() - 16usize];
    ["Alignment of s4"][::std::mem::align_of::<s4>() - 8usize];
    ["Offset of field: s4::p"][::std::mem::offset_of!(s4, p) - 0usize];
};
#[repr(C)]
#[derive(Hash)]
pub struct s5 {
    pub p: [foo_t; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s5"][::std::mem::size_of::<s5>() - 8usize];
    ["Alignment of s5"][::std::mem::align_of::<s5>() - 4usize];
    ["Offset of field: s5::p"][::std::mem::offset_of!(s5, p) - 0usize];
};
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s6 {
    pub p: *const foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s6"][::std::mem::size_of::<s6>() - 8usize];
    ["Alignment of s6"][::std::mem::align_of::<s6>() - 8usize];
    ["Offset of field: s6::p"][::std::mem::offset_of!(s6, p) - 0usize];
};
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s7 {
    pub p: *const foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s7"][::std::mem::size_of::<s7>() - 8usize];
    ["Alignment of s7"][::std::mem::align_of::<s7>() - 8usize];
    ["Offset of field: s7::p"][::std::mem::offset_of!(s7, p) - 0usize];
};
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s8 {
    pub p: foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s8"][::std::mem::size_of::<s8>() - 4usize];
    ["Alignment of s8"][::std::mem::align_of::<s8>() - 4usize];
    ["Offset of field: s8::p"][::std::mem::offset_of!(s8, p) - 0usize];
};
pub type foo_p = *mut foo_t;
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s9 {
    pub p: foo_p,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s9"][::std::mem::size_of::<s9>() - 8usize];
    ["Alignment of s9"][::std::mem::align_of::<s9>() - 8usize];
    ["Offset of field: s9::p"][::std::mem::offset_of!(s9, p) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct s10 {
    pub p: ::std::option::Option<unsafe extern "C" fn(arg1: foo_t)>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s10"][::std::mem::size_of::<s10>() - 8usize];
    ["Alignment of s10"][::std::mem::align_of::<s10>() - 8usize];
    ["Offset of field: s10::p"][::std::mem::offset_of!(s10, p) - 0usize];
};
#[repr(C)]
#[derive(Hash)]
pub struct s11 {
    pub p: *mut [foo_t; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s11"][::std::mem::size_of::<s11>() - 8usize];
    ["Alignment of s11"][::std::mem::align_of::<s11>() - 8usize];
    ["Offset of field: s11::p"][::std::mem::offset_of!(s11, p) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone, Hash)]
pub struct s12 {
    pub a: [[::std::os::raw::c_int; 3usize]; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s12"][::std::mem::size_of::<s12>() - 24usize];
    ["Alignment of s12"][::std::mem::align_of::<s12>() - 4usize];
    ["Offset of field: s12::a"][::std::mem::offset_of!(s12, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s13 {
    pub p: s13__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s13__bindgen_ty_1 {
    pub q: *mut foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s13__bindgen_ty_1"][::std::mem::size_of::<s13__bindgen_ty_1>() - 8usize];
    ["Alignment of s13__bindgen_ty_1"][::std::mem::align_of::<s13__bindgen_ty_1>() - 8usize];
    ["Offset of field: s13__bindgen_ty_1::q"]
        [::std::mem::offset_of!(s13__bindgen_ty_1, q) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s13"][::std::mem::size_of::<s13>() - 8usize];
    ["Alignment of s13"][::std::mem::align_of::<s13>() - 8usize];
    ["Offset of field: s13::p"][::std::mem::offset_of!(s13, p) - 0usize];
};
#[repr(C)]
pub struct s14 {
    pub named: s14__bindgen_ty_1,
    pub __bindgen_anon_1: s14__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Hash)]
pub struct s14__bindgen_ty_1 {
    pub q: *mut foo_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s14__bindgen_ty_1"][::std::mem::size_of::<s14__bindgen_ty_1>() - 8usize];
    ["Alignment of s14__bindgen_ty_1"][::std::mem::align_of::<s14__bindgen_ty_1>() - 8usize];
    ["Offset of field: s14__bindgen_ty_1::q"]
        [::std::mem::offset_of!(s14__bindgen_ty_1, q) - 0usize];
};
#[repr(C)]
pub struct s14__bindgen_ty_2 {
    pub u: __BindgenUnionField<*mut foo_t>,
    pub i: __BindgenUnionField<::std::os::raw::c_int>,
    pub bindgen_union_field: u64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s14__bindgen_ty_2"][::std::mem::size_of::<s14__bindgen_ty_2>() - 8usize];
    ["Alignment of s14__bindgen_ty_2"][::std::mem::align_of::<s14__bindgen_ty_2>() - 8usize];
    ["Offset of field: s14__bindgen_ty_2::u"]
        [::std::mem::offset_of!(s14__bindgen_ty_2, u) - 0usize];
    ["Offset of field: s14__bindgen_ty_2::i"]
        [::std::mem::offset_of!(s14__bindgen_ty_2, i) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s14"][::std::mem::size_of::<s14>() - 16usize];
    ["Alignment of s14"][::std::mem::align_of::<s14>() - 8usize];
    ["Offset of field: s14::named"][::std::mem::offset_of!(s14, named) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct s15 {
    pub l: ::std::os::raw::c_ulong,
    pub s: ::std::os::raw::c_short,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s15"][::std::mem::size_of::<s15>() - 16usize];
    ["Alignment of s15"][::std::mem::align_of::<s15>() - 8usize];
    ["Offset of field: s15::l"][::std::mem::offset_of!(s15, l) - 0usize];
    ["Offset of field: s15::s"][::std::mem::offset_of!(s15, s) - 8usize];
};
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub struct s16 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s16"][::std::mem::size_of::<s16>() - 4usize];
    ["Alignment of s16"][::std::mem::align_of::<s16>() - 4usize];
};
impl s16 {
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
    pub fn b(&self) -> ::std::os::raw::c_uint {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(3usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_b(&mut self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            self._bitfield_1.set(3usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn b_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                3usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub unsafe fn set_b_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
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
    pub fn new_bitfield_1(
        a: ::std::os::raw::c_uint,
        b: ::std::os::raw::c_uint,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
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
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct s17 {
    pub b: bool,
    pub f: f32,
    pub c: __BindgenComplex<f64>,
    pub __bindgen_padding_0: u64,
    pub ld: u128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s17"][::std::mem::size_of::<s17>() - 48usize];
    ["Alignment of s17"][::std::mem::align_of::<s17>() - 16usize];
    ["Offset of field: s17::b"][::std::mem::offset_of!(s17, b) - 0usize];
    ["Offset of field: s17::f"][::std::mem::offset_of!(s17, f) - 4usize];
    ["Offset of field: s17::c"][::std::mem::offset_of!(s17, c) - 8usize];
    ["Offset of field: s17::ld"][::std::mem::offset_of!(s17, ld) - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct s18 {
    pub next: *mut s18,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s18"][::std::mem::size_of::<s18>() - 8usize];
    ["Alignment of s18"][::std::mem::align_of::<s18>() - 8usize];
    ["Offset of field: s18::next"][::std::mem::offset_of!(s18, next) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone, Hash)]
pub struct s19 {
    pub c: [::std::os::raw::c_char; 4usize],
    pub n: *const ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s19"][::std::mem::size_of::<s19>() - 16usize];
    ["Alignment of s19"][::std::mem::align_of::<s19>() - 8usize];
    ["Offset of field: s19::c"][::std::mem::offset_of!(s19, c) - 0usize];
    ["Offset of field: s19::n"][::std::mem::offset_of!(s19, n) - 8usize];
};
pub type ci_t = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Hash)]
pub struct s20 {
    pub x: ci_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s20"][::std::mem::size_of::<s20>() - 4usize];
    ["Alignment of s20"][::std::mem::align_of::<s20>() - 4usize];
    ["Offset of field: s20::x"][::std::mem::offset_of!(s20, x) - 0usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct s21 {
    pub x: ::std::os::raw::c_uchar,
    pub y: ::std::os::raw::c_schar,
    pub __bindgen_padding_0: u64,
    pub z: i128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s21"][::std::mem::size_of::<s21>() - 32usize];
    ["Alignment of s21"][::std::mem::align_of::<s21>() - 16usize];
    ["Offset of field: s21::x"][::std::mem::offset_of!(s21, x) - 0usize];
    ["Offset of field: s21::y"][::std::mem::offset_of!(s21, y) - 1usize];
    ["Offset of field: s21::z"][::std::mem::offset_of!(s21, z) - 16usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct s22 {
    pub x: *mut bar_s,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s22"][::std::mem::size_of::<s22>() - 8usize];
    ["Alignment of s22"][::std::mem::align_of::<s22>() - 8usize];
    ["Offset of field: s22::x"][::std::mem::offset_of!(s22, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash)]
pub struct s23 {
    pub x: bar_s,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s23"][::std::mem::size_of::<s23>() - 4usize];
    ["Alignment of s23"][::std::mem::align_of::<s23>() - 4usize];
    ["Offset of field: s23::x"][::std::mem::offset_of!(s23, x) - 0usize];
};
#[repr(C, packed)]
pub struct s24 {
    pub p: *mut foo_t,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s24"][::std::mem::size_of::<s24>() - 12usize];
    ["Alignment of s24"][::std::mem::align_of::<s24>() - 1usize];
    ["Offset of field: s24::p"][::std::mem::offset_of!(s24, p) - 0usize];
    ["Offset of field: s24::b"][::std::mem::offset_of!(s24, b) - 8usize];
};
