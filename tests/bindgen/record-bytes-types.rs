// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]
#[repr(C)]
pub struct __BindgenComplex<T> {
    pub re: T,
    pub im: T,
}
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum e {
    E_A = 0,
    E_B = 1,
}
pub type callback = ::std::option::Option<
    unsafe extern "C" fn(arg1: *mut ::std::os::raw::c_void) -> ::std::os::raw::c_int,
>;
pub type vec4 = [f32; 4usize];
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct types {
    pub at_1: ::std::os::raw::c_char,
    pub __bindgen_bytes_array: [u8; 12usize],
    pub __bindgen_bytes_en: [u8; 4usize],
    pub __bindgen_bytes_f: [u8; 8usize],
    pub __bindgen_bytes_p: [u8; 8usize],
    pub __bindgen_bytes_d: [u8; 8usize],
    pub __bindgen_bytes_ld: [u8; 16usize],
    pub __bindgen_bytes_dc: [u8; 16usize],
    pub __bindgen_bytes_wide: [u8; 16usize],
    pub __bindgen_bytes___bindgen_anon_1: [u8; 4usize],
    pub __bindgen_bytes_un: [u8; 4usize],
    pub __bindgen_bytes_v: [u8; 16usize],
    pub at_end: bool,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct types__bindgen_ty_1 {
    pub x: ::std::os::raw::c_short,
    pub y: ::std::os::raw::c_short,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of types__bindgen_ty_1"][::std::mem::size_of::<types__bindgen_ty_1>() - 4usize];
    ["Alignment of types__bindgen_ty_1"][::std::mem::align_of::<types__bindgen_ty_1>() - 2usize];
    ["Offset of field: types__bindgen_ty_1::x"]
        [::std::mem::offset_of!(types__bindgen_ty_1, x) - 0usize];
    ["Offset of field: types__bindgen_ty_1::y"]
        [::std::mem::offset_of!(types__bindgen_ty_1, y) - 2usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union types__bindgen_ty_2 {
    pub i: ::std::os::raw::c_int,
    pub fl: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of types__bindgen_ty_2"][::std::mem::size_of::<types__bindgen_ty_2>() - 4usize];
    ["Alignment of types__bindgen_ty_2"][::std::mem::align_of::<types__bindgen_ty_2>() - 4usize];
    ["Offset of field: types__bindgen_ty_2::i"]
        [::std::mem::offset_of!(types__bindgen_ty_2, i) - 0usize];
    ["Offset of field: types__bindgen_ty_2::fl"]
        [::std::mem::offset_of!(types__bindgen_ty_2, fl) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of types"][::std::mem::size_of::<types>() - 128usize];
    ["Alignment of types"][::std::mem::align_of::<types>() - 16usize];
    ["Offset of field: types::at_1"][::std::mem::offset_of!(types, at_1) - 0usize];
    ["Offset of field: types::array"]
        [::std::mem::offset_of!(types, __bindgen_bytes_array) - 1usize];
    ["Offset of field: types::en"][::std::mem::offset_of!(types, __bindgen_bytes_en) - 13usize];
    ["Offset of field: types::f"][::std::mem::offset_of!(types, __bindgen_bytes_f) - 17usize];
    ["Offset of field: types::p"][::std::mem::offset_of!(types, __bindgen_bytes_p) - 25usize];
    ["Offset of field: types::d"][::std::mem::offset_of!(types, __bindgen_bytes_d) - 33usize];
    ["Offset of field: types::ld"][::std::mem::offset_of!(types, __bindgen_bytes_ld) - 41usize];
    ["Offset of field: types::dc"][::std::mem::offset_of!(types, __bindgen_bytes_dc) - 57usize];
    ["Offset of field: types::wide"][::std::mem::offset_of!(types, __bindgen_bytes_wide) - 73usize];
    ["Offset of field: types::un"][::std::mem::offset_of!(types, __bindgen_bytes_un) - 93usize];
    ["Offset of field: types::v"][::std::mem::offset_of!(types, __bindgen_bytes_v) - 97usize];
    ["Offset of field: types::at_end"][::std::mem::offset_of!(types, at_end) - 113usize];
};
impl types {
    #[inline]
    pub fn array(&self) -> [::std::os::raw::c_int; 3usize] {
        unsafe { Self::array_raw(self) }
    }
    #[inline]
    pub fn set_array(&mut self, val: [::std::os::raw::c_int; 3usize]) {
        unsafe { Self::set_array_raw(self, val) }
    }
    #[inline]
    pub unsafe fn array_ptr(this: *const Self) -> *const [::std::os::raw::c_int; 3usize] {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes_array)
                as *const [::std::os::raw::c_int; 3usize]
        }
    }
    #[inline]
    pub unsafe fn array_mut_ptr(this: *mut Self) -> *mut [::std::os::raw::c_int; 3usize] {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_array)
                as *mut [::std::os::raw::c_int; 3usize]
        }
    }
    #[inline]
    pub unsafe fn array_raw(this: *const Self) -> [::std::os::raw::c_int; 3usize] {
        unsafe { ::std::ptr::read_unaligned(Self::array_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_array_raw(this: *mut Self, val: [::std::os::raw::c_int; 3usize]) {
        unsafe { ::std::ptr::write_unaligned(Self::array_mut_ptr(this), val) }
    }
    #[inline]
    pub fn en(&self) -> e {
        unsafe { Self::en_raw(self) }
    }
    #[inline]
    pub fn set_en(&mut self, val: e) {
        unsafe { Self::set_en_raw(self, val) }
    }
    #[inline]
    pub unsafe fn en_ptr(this: *const Self) -> *const e {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_en) as *const e }
    }
    #[inline]
    pub unsafe fn en_mut_ptr(this: *mut Self) -> *mut e {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_en) as *mut e }
    }
    #[inline]
    pub unsafe fn en_raw(this: *const Self) -> e {
        unsafe { ::std::ptr::read_unaligned(Self::en_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_en_raw(this: *mut Self, val: e) {
        unsafe { ::std::ptr::write_unaligned(Self::en_mut_ptr(this), val) }
    }
    #[inline]
    pub fn f(&self) -> callback {
        unsafe { Self::f_raw(self) }
    }
    #[inline]
    pub fn set_f(&mut self, val: callback) {
        unsafe { Self::set_f_raw(self, val) }
    }
    #[inline]
    pub unsafe fn f_ptr(this: *const Self) -> *const callback {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_f) as *const callback }
    }
    #[inline]
    pub unsafe fn f_mut_ptr(this: *mut Self) -> *mut callback {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_f) as *mut callback }
    }
    #[inline]
    pub unsafe fn f_raw(this: *const Self) -> callback {
        unsafe { ::std::ptr::read_unaligned(Self::f_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_f_raw(this: *mut Self, val: callback) {
        unsafe { ::std::ptr::write_unaligned(Self::f_mut_ptr(this), val) }
    }
    #[inline]
    pub fn p(&self) -> *mut ::std::os::raw::c_void {
        unsafe { Self::p_raw(self) }
    }
    #[inline]
    pub fn set_p(&mut self, val: *mut ::std::os::raw::c_void) {
        unsafe { Self::set_p_raw(self, val) }
    }
    #[inline]
    pub unsafe fn p_ptr(this: *const Self) -> *const *mut ::std::os::raw::c_void {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes_p) as *const *mut ::std::os::raw::c_void
        }
    }
    #[inline]
    pub unsafe fn p_mut_ptr(this: *mut Self) -> *mut *mut ::std::os::raw::c_void {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_p) as *mut *mut ::std::os::raw::c_void
        }
    }
    #[inline]
    pub unsafe fn p_raw(this: *const Self) -> *mut ::std::os::raw::c_void {
        unsafe { ::std::ptr::read_unaligned(Self::p_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_p_raw(this: *mut Self, val: *mut ::std::os::raw::c_void) {
        unsafe { ::std::ptr::write_unaligned(Self::p_mut_ptr(this), val) }
    }
    #[inline]
    pub fn d(&self) -> f64 {
        unsafe { Self::d_raw(self) }
    }
    #[inline]
    pub fn set_d(&mut self, val: f64) {
        unsafe { Self::set_d_raw(self, val) }
    }
    #[inline]
    pub unsafe fn d_ptr(this: *const Self) -> *const f64 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_d) as *const f64 }
    }
    #[inline]
    pub unsafe fn d_mut_ptr(this: *mut Self) -> *mut f64 {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_d) as *mut f64 }
    }
    #[inline]
    pub unsafe fn d_raw(this: *const Self) -> f64 {
        unsafe { ::std::ptr::read_unaligned(Self::d_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_d_raw(this: *mut Self, val: f64) {
        unsafe { ::std::ptr::write_unaligned(Self::d_mut_ptr(this), val) }
    }
    #[inline]
    pub fn ld(&self) -> u128 {
        unsafe { Self::ld_raw(self) }
    }
    #[inline]
    pub fn set_ld(&mut self, val: u128) {
        unsafe { Self::set_ld_raw(self, val) }
    }
    #[inline]
    pub unsafe fn ld_ptr(this: *const Self) -> *const u128 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_ld) as *const u128 }
    }
    #[inline]
    pub unsafe fn ld_mut_ptr(this: *mut Self) -> *mut u128 {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_ld) as *mut u128 }
    }
    #[inline]
    pub unsafe fn ld_raw(this: *const Self) -> u128 {
        unsafe { ::std::ptr::read_unaligned(Self::ld_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_ld_raw(this: *mut Self, val: u128) {
        unsafe { ::std::ptr::write_unaligned(Self::ld_mut_ptr(this), val) }
    }
    #[inline]
    pub fn dc(&self) -> __BindgenComplex<f64> {
        unsafe { Self::dc_raw(self) }
    }
    #[inline]
    pub fn set_dc(&mut self, val: __BindgenComplex<f64>) {
        unsafe { Self::set_dc_raw(self, val) }
    }
    #[inline]
    pub unsafe fn dc_ptr(this: *const Self) -> *const __BindgenComplex<f64> {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_dc) as *const __BindgenComplex<f64> }
    }
    #[inline]
    pub unsafe fn dc_mut_ptr(this: *mut Self) -> *mut __BindgenComplex<f64> {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_dc) as *mut __BindgenComplex<f64>
        }
    }
    #[inline]
    pub unsafe fn dc_raw(this: *const Self) -> __BindgenComplex<f64> {
        unsafe { ::std::ptr::read_unaligned(Self::dc_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_dc_raw(this: *mut Self, val: __BindgenComplex<f64>) {
        unsafe { ::std::ptr::write_unaligned(Self::dc_mut_ptr(this), val) }
    }
    #[inline]
    pub fn wide(&self) -> i128 {
        unsafe { Self::wide_raw(self) }
    }
    #[inline]
    pub fn set_wide(&mut self, val: i128) {
        unsafe { Self::set_wide_raw(self, val) }
    }
    #[inline]
    pub unsafe fn wide_ptr(this: *const Self) -> *const i128 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_wide) as *const i128 }
    }
    #[inline]
    pub unsafe fn wide_mut_ptr(this: *mut Self) -> *mut i128 {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_wide) as *mut i128 }
    }
    #[inline]
    pub unsafe fn wide_raw(this: *const Self) -> i128 {
        unsafe { ::std::ptr::read_unaligned(Self::wide_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_wide_raw(this: *mut Self, val: i128) {
        unsafe { ::std::ptr::write_unaligned(Self::wide_mut_ptr(this), val) }
    }
    #[inline]
    pub fn __bindgen_anon_1(&self) -> types__bindgen_ty_1 {
        unsafe { Self::__bindgen_anon_1_raw(self) }
    }
    #[inline]
    pub fn set___bindgen_anon_1(&mut self, val: types__bindgen_ty_1) {
        unsafe { Self::set___bindgen_anon_1_raw(self, val) }
    }
    #[inline]
    pub unsafe fn __bindgen_anon_1_ptr(this: *const Self) -> *const types__bindgen_ty_1 {
        unsafe {
            ::std::ptr::addr_of!((*this).__bindgen_bytes___bindgen_anon_1)
                as *const types__bindgen_ty_1
        }
    }
    #[inline]
    pub unsafe fn __bindgen_anon_1_mut_ptr(this: *mut Self) -> *mut types__bindgen_ty_1 {
        unsafe {
            ::std::ptr::addr_of_mut!((*this).__bindgen_bytes___bindgen_anon_1)
                as *mut types__bindgen_ty_1
        }
    }
    #[inline]
    pub unsafe fn __bindgen_anon_1_raw(this: *const Self) -> types__bindgen_ty_1 {
        unsafe { ::std::ptr::read_unaligned(Self::__bindgen_anon_1_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set___bindgen_anon_1_raw(this: *mut Self, val: types__bindgen_ty_1) {
        unsafe { ::std::ptr::write_unaligned(Self::__bindgen_anon_1_mut_ptr(this), val) }
    }
    #[inline]
    pub fn un(&self) -> types__bindgen_ty_2 {
        unsafe { Self::un_raw(self) }
    }
    #[inline]
    pub fn set_un(&mut self, val: types__bindgen_ty_2) {
        unsafe { Self::set_un_raw(self, val) }
    }
    #[inline]
    pub unsafe fn un_ptr(this: *const Self) -> *const types__bindgen_ty_2 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_un) as *const types__bindgen_ty_2 }
    }
    #[inline]
    pub unsafe fn un_mut_ptr(this: *mut Self) -> *mut types__bindgen_ty_2 {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_un) as *mut types__bindgen_ty_2 }
    }
    #[inline]
    pub unsafe fn un_raw(this: *const Self) -> types__bindgen_ty_2 {
        unsafe { ::std::ptr::read_unaligned(Self::un_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_un_raw(this: *mut Self, val: types__bindgen_ty_2) {
        unsafe { ::std::ptr::write_unaligned(Self::un_mut_ptr(this), val) }
    }
    #[inline]
    pub fn v(&self) -> vec4 {
        unsafe { Self::v_raw(self) }
    }
    #[inline]
    pub fn set_v(&mut self, val: vec4) {
        unsafe { Self::set_v_raw(self, val) }
    }
    #[inline]
    pub unsafe fn v_ptr(this: *const Self) -> *const vec4 {
        unsafe { ::std::ptr::addr_of!((*this).__bindgen_bytes_v) as *const vec4 }
    }
    #[inline]
    pub unsafe fn v_mut_ptr(this: *mut Self) -> *mut vec4 {
        unsafe { ::std::ptr::addr_of_mut!((*this).__bindgen_bytes_v) as *mut vec4 }
    }
    #[inline]
    pub unsafe fn v_raw(this: *const Self) -> vec4 {
        unsafe { ::std::ptr::read_unaligned(Self::v_ptr(this)) }
    }
    #[inline]
    pub unsafe fn set_v_raw(this: *mut Self, val: vec4) {
        unsafe { ::std::ptr::write_unaligned(Self::v_mut_ptr(this), val) }
    }
}
