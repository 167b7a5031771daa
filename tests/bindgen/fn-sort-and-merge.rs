// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type e = ::std::os::raw::c_uint;
pub type t = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct zs {
    pub a: ::std::os::raw::c_int,
}
pub const MM: u32 = 4;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zs"][::std::mem::size_of::<zs>() - 4usize];
    ["Alignment of zs"][::std::mem::align_of::<zs>() - 4usize];
    ["Offset of field: zs::a"][::std::mem::offset_of!(zs, a) - 0usize];
};
pub const e_A: e = 0;
pub const e_B: e = 1;
unsafe extern "C" {
    pub fn zf(a: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
    pub fn af() -> ::std::os::raw::c_int;
    pub static mut v: ::std::os::raw::c_int;
}
