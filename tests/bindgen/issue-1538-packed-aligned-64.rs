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
pub type u8_ = ::std::os::raw::c_uchar;
pub type u16_ = ::std::os::raw::c_ushort;
pub type u32_ = ::std::os::raw::c_uint;
pub type u64_ = ::std::os::raw::c_ulonglong;
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct fxregs_state {
    pub cwd: u16_,
    pub swd: u16_,
    pub twd: u16_,
    pub fop: u16_,
    pub __bindgen_anon_1: fxregs_state__bindgen_ty_1,
    pub mxcsr: u32_,
    pub mxcsr_mask: u32_,
    pub st_space: [u32_; 32usize],
    pub xmm_space: [u32_; 64usize],
    pub padding: [u32_; 12usize],
    pub __bindgen_anon_2: fxregs_state__bindgen_ty_2,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union fxregs_state__bindgen_ty_1 {
    pub __bindgen_anon_1: fxregs_state__bindgen_ty_1__bindgen_ty_1,
    pub __bindgen_anon_2: fxregs_state__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct fxregs_state__bindgen_ty_1__bindgen_ty_1 {
    pub rip: u64_,
    pub rdp: u64_,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fxregs_state__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<fxregs_state__bindgen_ty_1__bindgen_ty_1>() - 16usize];
    ["Alignment of fxregs_state__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<fxregs_state__bindgen_ty_1__bindgen_ty_1>() - 8usize];
    ["Offset of field: fxregs_state__bindgen_ty_1__bindgen_ty_1::rip"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_1__bindgen_ty_1, rip) - 0usize];
    ["Offset of field: fxregs_state__bindgen_ty_1__bindgen_ty_1::rdp"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_1__bindgen_ty_1, rdp) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct fxregs_state__bindgen_ty_1__bindgen_ty_2 {
    pub fip: u32_,
    pub fcs: u32_,
    pub foo: u32_,
    pub fos: u32_,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fxregs_state__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::size_of::<fxregs_state__bindgen_ty_1__bindgen_ty_2>() - 16usize];
    ["Alignment of fxregs_state__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::align_of::<fxregs_state__bindgen_ty_1__bindgen_ty_2>() - 4usize];
    ["Offset of field: fxregs_state__bindgen_ty_1__bindgen_ty_2::fip"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_1__bindgen_ty_2, fip) - 0usize];
    ["Offset of field: fxregs_state__bindgen_ty_1__bindgen_ty_2::fcs"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_1__bindgen_ty_2, fcs) - 4usize];
    ["Offset of field: fxregs_state__bindgen_ty_1__bindgen_ty_2::foo"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_1__bindgen_ty_2, foo) - 8usize];
    ["Offset of field: fxregs_state__bindgen_ty_1__bindgen_ty_2::fos"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_1__bindgen_ty_2, fos) - 12usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fxregs_state__bindgen_ty_1"]
        [::std::mem::size_of::<fxregs_state__bindgen_ty_1>() - 16usize];
    ["Alignment of fxregs_state__bindgen_ty_1"]
        [::std::mem::align_of::<fxregs_state__bindgen_ty_1>() - 8usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union fxregs_state__bindgen_ty_2 {
    pub padding1: [u32_; 12usize],
    pub sw_reserved: [u32_; 12usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fxregs_state__bindgen_ty_2"]
        [::std::mem::size_of::<fxregs_state__bindgen_ty_2>() - 48usize];
    ["Alignment of fxregs_state__bindgen_ty_2"]
        [::std::mem::align_of::<fxregs_state__bindgen_ty_2>() - 4usize];
    ["Offset of field: fxregs_state__bindgen_ty_2::padding1"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_2, padding1) - 0usize];
    ["Offset of field: fxregs_state__bindgen_ty_2::sw_reserved"]
        [::std::mem::offset_of!(fxregs_state__bindgen_ty_2, sw_reserved) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fxregs_state"][::std::mem::size_of::<fxregs_state>() - 512usize];
    ["Alignment of fxregs_state"][::std::mem::align_of::<fxregs_state>() - 16usize];
    ["Offset of field: fxregs_state::cwd"][::std::mem::offset_of!(fxregs_state, cwd) - 0usize];
    ["Offset of field: fxregs_state::swd"][::std::mem::offset_of!(fxregs_state, swd) - 2usize];
    ["Offset of field: fxregs_state::twd"][::std::mem::offset_of!(fxregs_state, twd) - 4usize];
    ["Offset of field: fxregs_state::fop"][::std::mem::offset_of!(fxregs_state, fop) - 6usize];
    ["Offset of field: fxregs_state::mxcsr"][::std::mem::offset_of!(fxregs_state, mxcsr) - 24usize];
    ["Offset of field: fxregs_state::mxcsr_mask"]
        [::std::mem::offset_of!(fxregs_state, mxcsr_mask) - 28usize];
    ["Offset of field: fxregs_state::st_space"]
        [::std::mem::offset_of!(fxregs_state, st_space) - 32usize];
    ["Offset of field: fxregs_state::xmm_space"]
        [::std::mem::offset_of!(fxregs_state, xmm_space) - 160usize];
    ["Offset of field: fxregs_state::padding"]
        [::std::mem::offset_of!(fxregs_state, padding) - 416usize];
};
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct xstate_header {
    pub xfeatures: u64_,
    pub xcomp_bv: u64_,
    pub reserved: [u64_; 6usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of xstate_header"][::std::mem::size_of::<xstate_header>() - 64usize];
    ["Alignment of xstate_header"][::std::mem::align_of::<xstate_header>() - 1usize];
    ["Offset of field: xstate_header::xfeatures"]
        [::std::mem::offset_of!(xstate_header, xfeatures) - 0usize];
    ["Offset of field: xstate_header::xcomp_bv"]
        [::std::mem::offset_of!(xstate_header, xcomp_bv) - 8usize];
    ["Offset of field: xstate_header::reserved"]
        [::std::mem::offset_of!(xstate_header, reserved) - 16usize];
};
#[repr(C)]
#[repr(align(64))]
pub struct xregs_state {
    pub i387: fxregs_state,
    pub header: xstate_header,
    pub extended_state_area: __IncompleteArrayField<u8_>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of xregs_state"][::std::mem::size_of::<xregs_state>() - 576usize];
    ["Alignment of xregs_state"][::std::mem::align_of::<xregs_state>() - 64usize];
    ["Offset of field: xregs_state::i387"][::std::mem::offset_of!(xregs_state, i387) - 0usize];
    ["Offset of field: xregs_state::header"]
        [::std::mem::offset_of!(xregs_state, header) - 512usize];
    ["Offset of field: xregs_state::extended_state_area"]
        [::std::mem::offset_of!(xregs_state, extended_state_area) - 576usize];
};
#[repr(C)]
#[repr(align(64))]
pub struct fpregs_state {
    pub fxsave: __BindgenUnionField<fxregs_state>,
    pub xsave: __BindgenUnionField<xregs_state>,
    pub padding: __BindgenUnionField<[u8_; 4096usize]>,
    pub bindgen_union_field: [u8; 4096usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fpregs_state"][::std::mem::size_of::<fpregs_state>() - 4096usize];
    ["Alignment of fpregs_state"][::std::mem::align_of::<fpregs_state>() - 64usize];
    ["Offset of field: fpregs_state::fxsave"]
        [::std::mem::offset_of!(fpregs_state, fxsave) - 0usize];
    ["Offset of field: fpregs_state::xsave"][::std::mem::offset_of!(fpregs_state, xsave) - 0usize];
    ["Offset of field: fpregs_state::padding"]
        [::std::mem::offset_of!(fpregs_state, padding) - 0usize];
};
#[repr(C)]
#[repr(align(64))]
pub struct fpstate {
    pub size: u32_,
    pub user_xfeatures: u64_,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u64; 5usize],
    pub regs: fpregs_state,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fpstate"][::std::mem::size_of::<fpstate>() - 4160usize];
    ["Alignment of fpstate"][::std::mem::align_of::<fpstate>() - 64usize];
    ["Offset of field: fpstate::size"][::std::mem::offset_of!(fpstate, size) - 0usize];
    ["Offset of field: fpstate::user_xfeatures"]
        [::std::mem::offset_of!(fpstate, user_xfeatures) - 8usize];
    ["Offset of field: fpstate::regs"][::std::mem::offset_of!(fpstate, regs) - 64usize];
};
impl fpstate {
    #[inline]
    pub fn is_valloc(&self) -> u8_ {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_is_valloc(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::std::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn is_valloc_raw(this: *const Self) -> u8_ {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                0usize,
                1u8,
            ) as u8)
        }
    }
    #[inline]
    pub unsafe fn set_is_valloc_raw(this: *mut Self, val: u8_) {
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
    pub fn is_guest(&self) -> u8_ {
        unsafe { ::std::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_is_guest(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::std::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub unsafe fn is_guest_raw(this: *const Self) -> u8_ {
        unsafe {
            ::std::mem::transmute(<__BindgenBitfieldUnit<[u8; 1usize]>>::raw_get(
                ::std::ptr::addr_of!((*this)._bitfield_1),
                1usize,
                1u8,
            ) as u8)
        }
    }
    #[inline]
    pub unsafe fn set_is_guest_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::std::mem::transmute(val);
            <__BindgenBitfieldUnit<[u8; 1usize]>>::raw_set(
                ::std::ptr::addr_of_mut!((*this)._bitfield_1),
                1usize,
                1u8,
                val as u64,
            )
        }
    }
    #[inline]
    pub fn new_bitfield_1(is_valloc: u8_, is_guest: u8_) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let is_valloc: u8 = unsafe { ::std::mem::transmute(is_valloc) };
            is_valloc as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let is_guest: u8 = unsafe { ::std::mem::transmute(is_guest) };
            is_guest as u64
        });
        __bindgen_bitfield_unit
    }
}
