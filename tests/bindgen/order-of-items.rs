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
pub const M1: u32 = 1;
pub const M2: u32 = 2;
unsafe extern "C" {
    pub fn f1(p: *mut __BindgenOpaqueArray<u8, 0usize>) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct early {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of early"][::std::mem::size_of::<early>() - 4usize];
    ["Alignment of early"][::std::mem::align_of::<early>() - 4usize];
    ["Offset of field: early::a"][::std::mem::offset_of!(early, a) - 0usize];
};
unsafe extern "C" {
    pub static mut v1: ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct late1 {
    pub x: *mut late2,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of late1"][::std::mem::size_of::<late1>() - 8usize];
    ["Alignment of late1"][::std::mem::align_of::<late1>() - 8usize];
    ["Offset of field: late1::x"][::std::mem::offset_of!(late1, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct late2 {
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of late2"][::std::mem::size_of::<late2>() - 4usize];
    ["Alignment of late2"][::std::mem::align_of::<late2>() - 4usize];
    ["Offset of field: late2::b"][::std::mem::offset_of!(late2, b) - 0usize];
};
pub type l3 = late3;
unsafe extern "C" {
    pub fn f2(p: *mut l3) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct late3 {
    pub c: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of late3"][::std::mem::size_of::<late3>() - 4usize];
    ["Alignment of late3"][::std::mem::align_of::<late3>() - 4usize];
    ["Offset of field: late3::c"][::std::mem::offset_of!(late3, c) - 0usize];
};
pub const e1_A: e1 = 0;
pub type e1 = ::std::os::raw::c_uint;
pub type t1 = ::std::os::raw::c_int;
