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
#[doc = "The most there can be.\n\nA macro.\n\nC source: [`kernel-doc-types.h:126`](srctree/kernel-doc-types.h#L126)"]
pub const LIMIT: u32 = 7;
#[doc = "Without the word.\n\nC source: [`kernel-doc-types.h:131`](srctree/kernel-doc-types.h#L131)"]
pub const PLAIN_MACRO: &[u8; 5] = b"text\0";
#[doc = "Everything that can be inside.\n\nThe longer text.\n\n# Members\n\n- `missing`: a member that is not there\n\nC source: [`kernel-doc-types.h:21`](srctree/kernel-doc-types.h#L21)"]
#[repr(C)]
#[derive(Copy, Clone)]
pub struct outer {
    #[doc = "a member"]
    pub plain: ::std::os::raw::c_int,
    pub __bindgen_anon_1: outer__bindgen_ty_1,
    #[doc = "a union with a name"]
    pub named: outer__bindgen_ty_2,
    #[doc = "an array of structs"]
    pub array: [outer__bindgen_ty_3; 2usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    #[doc = "calls back"]
    pub callback: ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    >,
    #[doc = "described where it is declared,\nin two lines.\n\nAnd in two paragraphs."]
    pub inside: ::std::os::raw::c_int,
    #[doc = "described in one line"]
    pub line: ::std::os::raw::c_int,
    pub nobody: ::std::os::raw::c_int,
    pub hidden: ::std::os::raw::c_int,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union outer__bindgen_ty_1 {
    pub __bindgen_anon_1: outer__bindgen_ty_1__bindgen_ty_1,
    #[doc = "beside it"]
    pub memb2: ::std::os::raw::c_int,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct outer__bindgen_ty_1__bindgen_ty_1 {
    #[doc = "in an anonymous struct in an anonymous union"]
    pub memb1: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<outer__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Alignment of outer__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<outer__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Offset of field: outer__bindgen_ty_1__bindgen_ty_1::memb1"]
        [::std::mem::offset_of!(outer__bindgen_ty_1__bindgen_ty_1, memb1) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer__bindgen_ty_1"][::std::mem::size_of::<outer__bindgen_ty_1>() - 4usize];
    ["Alignment of outer__bindgen_ty_1"][::std::mem::align_of::<outer__bindgen_ty_1>() - 4usize];
    ["Offset of field: outer__bindgen_ty_1::memb2"]
        [::std::mem::offset_of!(outer__bindgen_ty_1, memb2) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union outer__bindgen_ty_2 {
    #[doc = "a struct in it"]
    pub st1: outer__bindgen_ty_2__bindgen_ty_1,
    pub other: ::std::os::raw::c_long,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct outer__bindgen_ty_2__bindgen_ty_1 {
    #[doc = "in that"]
    pub deep: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer__bindgen_ty_2__bindgen_ty_1"]
        [::std::mem::size_of::<outer__bindgen_ty_2__bindgen_ty_1>() - 4usize];
    ["Alignment of outer__bindgen_ty_2__bindgen_ty_1"]
        [::std::mem::align_of::<outer__bindgen_ty_2__bindgen_ty_1>() - 4usize];
    ["Offset of field: outer__bindgen_ty_2__bindgen_ty_1::deep"]
        [::std::mem::offset_of!(outer__bindgen_ty_2__bindgen_ty_1, deep) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer__bindgen_ty_2"][::std::mem::size_of::<outer__bindgen_ty_2>() - 8usize];
    ["Alignment of outer__bindgen_ty_2"][::std::mem::align_of::<outer__bindgen_ty_2>() - 8usize];
    ["Offset of field: outer__bindgen_ty_2::st1"]
        [::std::mem::offset_of!(outer__bindgen_ty_2, st1) - 0usize];
    ["Offset of field: outer__bindgen_ty_2::other"]
        [::std::mem::offset_of!(outer__bindgen_ty_2, other) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct outer__bindgen_ty_3 {
    #[doc = "in each of them"]
    pub each: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer__bindgen_ty_3"][::std::mem::size_of::<outer__bindgen_ty_3>() - 4usize];
    ["Alignment of outer__bindgen_ty_3"][::std::mem::align_of::<outer__bindgen_ty_3>() - 4usize];
    ["Offset of field: outer__bindgen_ty_3::each"]
        [::std::mem::offset_of!(outer__bindgen_ty_3, each) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer"][::std::mem::size_of::<outer>() - 56usize];
    ["Alignment of outer"][::std::mem::align_of::<outer>() - 8usize];
    ["Offset of field: outer::plain"][::std::mem::offset_of!(outer, plain) - 0usize];
    ["Offset of field: outer::named"][::std::mem::offset_of!(outer, named) - 8usize];
    ["Offset of field: outer::array"][::std::mem::offset_of!(outer, array) - 16usize];
    ["Offset of field: outer::callback"][::std::mem::offset_of!(outer, callback) - 32usize];
    ["Offset of field: outer::inside"][::std::mem::offset_of!(outer, inside) - 40usize];
    ["Offset of field: outer::line"][::std::mem::offset_of!(outer, line) - 44usize];
    ["Offset of field: outer::nobody"][::std::mem::offset_of!(outer, nobody) - 48usize];
    ["Offset of field: outer::hidden"][::std::mem::offset_of!(outer, hidden) - 52usize];
};
impl outer {
    #[doc = "some bits"]
    #[inline]
    pub fn low(&self) -> ::std::os::raw::c_uint {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_low(&mut self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn low_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                3u8,
            ) as u32)
        }
    }
    #[inline]
    pub unsafe fn set_low_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
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
    pub fn high(&self) -> ::std::os::raw::c_uint {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(3usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_high(&mut self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            self._bitfield_1.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn high_raw(this: *const Self) -> ::std::os::raw::c_uint {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                3usize,
                5u8,
            ) as u32)
        }
    }
    #[inline]
    pub unsafe fn set_high_raw(this: *mut Self, val: ::std::os::raw::c_uint) {
        unsafe {
            let val: u32 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 1usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                3usize,
                5u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        low: ::std::os::raw::c_uint,
        high: ::std::os::raw::c_uint,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let low: u32 = unsafe { ::std::mem::transmute(low) };
            low as u64
        });
        __bindgen_bitfield_unit.set(3usize, 5u8, {
            let high: u32 = unsafe { ::std::mem::transmute(high) };
            high as u64
        });
        __bindgen_bitfield_unit
    }
}
#[doc = "like blood"]
pub const colour_RED: colour = 0;
#[doc = "like grass,\nor leaves"]
pub const colour_GREEN: colour = 1;
#[doc = "all of them"]
pub const colour_WHITE: colour = 2;
pub const colour_BLACK: colour = 3;
#[doc = "What colours there are.\n\n# Constants\n\n- `BLUE`: is not there\n\nC source: [`kernel-doc-types.h:63`](srctree/kernel-doc-types.h#L63)"]
pub type colour = ::std::os::raw::c_uint;
#[doc = "One or the other.\n\nC source: [`kernel-doc-types.h:76`](srctree/kernel-doc-types.h#L76)"]
#[repr(C)]
#[derive(Copy, Clone)]
pub union either {
    #[doc = "this"]
    pub one: ::std::os::raw::c_int,
    #[doc = "that"]
    pub other: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of either"][::std::mem::size_of::<either>() - 4usize];
    ["Alignment of either"][::std::mem::align_of::<either>() - 4usize];
    ["Offset of field: either::one"][::std::mem::offset_of!(either, one) - 0usize];
    ["Offset of field: either::other"][::std::mem::offset_of!(either, other) - 0usize];
};
#[doc = "A number.\n\nIn a typedef.\n\nC source: [`kernel-doc-types.h:86`](srctree/kernel-doc-types.h#L86)"]
pub type number = ::std::os::raw::c_long;
#[doc = "Is called.\n\n# Parameters\n\n- `data`: what it was given\n\n# Context\n\nProcess context.\n\n# Returns\n\nnothing of use\n\nC source: [`kernel-doc-types.h:95`](srctree/kernel-doc-types.h#L95)"]
pub type handler = ::std::option::Option<
    unsafe extern "C" fn(data: *mut ::std::os::raw::c_void) -> ::std::os::raw::c_int,
>;
#[doc = "The name is the typedef's.\n\nC source: [`kernel-doc-types.h:101`](srctree/kernel-doc-types.h#L101)"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct untagged {
    #[doc = "its member"]
    pub value: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of untagged"][::std::mem::size_of::<untagged>() - 4usize];
    ["Alignment of untagged"][::std::mem::align_of::<untagged>() - 4usize];
    ["Offset of field: untagged::value"][::std::mem::offset_of!(untagged, value) - 0usize];
};
#[doc = "The typedef beside it has no comment of its own.\n\nC source: [`kernel-doc-types.h:109`](srctree/kernel-doc-types.h#L109)"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct tagged {
    #[doc = "a member"]
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of tagged"][::std::mem::size_of::<tagged>() - 4usize];
    ["Alignment of tagged"][::std::mem::align_of::<tagged>() - 4usize];
    ["Offset of field: tagged::x"][::std::mem::offset_of!(tagged, x) - 0usize];
};
pub type tagged_t = tagged;
#[doc = "a constant"]
pub const NAMELESS: _bindgen_ty_1 = 1;
#[doc = "Without a name.\n\nC source: [`kernel-doc-types.h:117`](srctree/kernel-doc-types.h#L117)"]
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
#[doc = "Never defined.\n\n# Members\n\n- `gone`: a member that nobody sees\n\nC source: [`kernel-doc-types.h:137`](srctree/kernel-doc-types.h#L137)"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct declared_only {
    _unused: [u8; 0],
}
unsafe extern "C" {
    pub static mut pointer_to_it: *mut declared_only;
}
#[doc = "A struct with a tag, documented as the typedef.\n\nC source: [`kernel-doc-types.h:144`](srctree/kernel-doc-types.h#L144)"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct counted_struct {
    #[doc = "its member"]
    pub n: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of counted_struct"][::std::mem::size_of::<counted_struct>() - 4usize];
    ["Alignment of counted_struct"][::std::mem::align_of::<counted_struct>() - 4usize];
    ["Offset of field: counted_struct::n"][::std::mem::offset_of!(counted_struct, n) - 0usize];
};
#[doc = "A struct with a tag, documented as the typedef.\n\nC source: [`kernel-doc-types.h:146`](srctree/kernel-doc-types.h#L146)"]
pub type counted = counted_struct;
