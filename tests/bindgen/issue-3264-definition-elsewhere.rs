// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " A C type of which only the size and the alignment are known."]
#[derive(PartialEq, Copy, Clone, Debug, Hash)]
#[repr(C)]
pub struct __BindgenOpaqueArray<T: Copy, const N: usize>(pub [T; N]);
impl<T: Copy + Default, const N: usize> Default for __BindgenOpaqueArray<T, N> {
    fn default() -> Self {
        __BindgenOpaqueArray([T::default(); N])
    }
}
pub type CBB = cbb_st;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct cbb_st {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cbb_st"][::std::mem::size_of::<cbb_st>() - 4usize];
    ["Alignment of cbb_st"][::std::mem::align_of::<cbb_st>() - 4usize];
    ["Offset of field: cbb_st::x"][::std::mem::offset_of!(cbb_st, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct outer {
    pub in_: *mut inner,
    pub which: *mut choice,
    pub how: *mut mode,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer"][::std::mem::size_of::<outer>() - 24usize];
    ["Alignment of outer"][::std::mem::align_of::<outer>() - 8usize];
    ["Offset of field: outer::in_"][::std::mem::offset_of!(outer, in_) - 0usize];
    ["Offset of field: outer::which"][::std::mem::offset_of!(outer, which) - 8usize];
    ["Offset of field: outer::how"][::std::mem::offset_of!(outer, how) - 16usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct inner {
    pub i: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of inner"][::std::mem::size_of::<inner>() - 4usize];
    ["Alignment of inner"][::std::mem::align_of::<inner>() - 4usize];
    ["Offset of field: inner::i"][::std::mem::offset_of!(inner, i) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union choice {
    pub i: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of choice"][::std::mem::size_of::<choice>() - 4usize];
    ["Alignment of choice"][::std::mem::align_of::<choice>() - 4usize];
    ["Offset of field: choice::i"][::std::mem::offset_of!(choice, i) - 0usize];
    ["Offset of field: choice::c"][::std::mem::offset_of!(choice, c) - 0usize];
};
pub const mode_MODE_A: mode = 3;
pub type mode = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub fn cbb_new(l: *mut __BindgenOpaqueArray<u8, 0usize>, in_: *const inner) -> *mut CBB;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct later {
    pub by_value: CBB,
    pub array: [inner; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of later"][::std::mem::size_of::<later>() - 12usize];
    ["Alignment of later"][::std::mem::align_of::<later>() - 4usize];
    ["Offset of field: later::by_value"][::std::mem::offset_of!(later, by_value) - 0usize];
    ["Offset of field: later::array"][::std::mem::offset_of!(later, array) - 4usize];
};
pub type later_t = later;
pub type later_p = *mut later;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct last {
    pub a: later_t,
    pub b: later_p,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of last"][::std::mem::size_of::<last>() - 24usize];
    ["Alignment of last"][::std::mem::align_of::<last>() - 8usize];
    ["Offset of field: last::a"][::std::mem::offset_of!(last, a) - 0usize];
    ["Offset of field: last::b"][::std::mem::offset_of!(last, b) - 16usize];
};
unsafe extern "C" {
    pub static mut last_object: last;
}
pub type last_again = last;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct never {
    _unused: [u8; 0],
}
pub type never_t = never;
unsafe extern "C" {
    pub fn never_get(n: *mut never) -> *mut never_t;
}
