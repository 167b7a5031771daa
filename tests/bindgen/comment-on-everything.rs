// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const MACRO1: u32 = 4;
unsafe extern "C" {
    #[doc = " function"]
    pub fn fn1() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " variable"]
    pub static mut var1: ::std::os::raw::c_int;
}
#[doc = " typedef"]
pub type td1 = ::std::os::raw::c_int;
#[doc = "< after"]
pub const e1_V1: e1 = 0;
#[doc = "< after"]
pub const e1_V2: e1 = 1;
#[doc = " enum"]
pub type e1 = ::std::os::raw::c_uint;
#[doc = " union"]
#[repr(C)]
#[derive(Copy, Clone)]
pub union u1 {
    #[doc = " member"]
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u1"][::std::mem::size_of::<u1>() - 4usize];
    ["Alignment of u1"][::std::mem::align_of::<u1>() - 4usize];
    ["Offset of field: u1::a"][::std::mem::offset_of!(u1, a) - 0usize];
};
#[doc = " fp"]
pub type fp1 = ::std::option::Option<unsafe extern "C" fn() -> ::std::os::raw::c_int>;
