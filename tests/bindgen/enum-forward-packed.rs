// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds_pointers {
    pub s: *mut small,
    pub n: *mut negative,
    pub m: *mut in_a_member,
    pub e: *mut never,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_pointers"][::std::mem::size_of::<holds_pointers>() - 32usize];
    ["Alignment of holds_pointers"][::std::mem::align_of::<holds_pointers>() - 8usize];
    ["Offset of field: holds_pointers::s"][::std::mem::offset_of!(holds_pointers, s) - 0usize];
    ["Offset of field: holds_pointers::n"][::std::mem::offset_of!(holds_pointers, n) - 8usize];
    ["Offset of field: holds_pointers::m"][::std::mem::offset_of!(holds_pointers, m) - 16usize];
    ["Offset of field: holds_pointers::e"][::std::mem::offset_of!(holds_pointers, e) - 24usize];
};
pub const small_SMALL: small = 200;
pub type small = ::std::os::raw::c_uchar;
pub const negative_BELOW: negative = -1;
pub const negative_ABOVE: negative = 100;
pub type negative = ::std::os::raw::c_schar;
pub const wide_WIDE: wide = 4294967296;
pub type wide = ::std::os::raw::c_ulong;
pub const in_a_member_MEMBER: in_a_member = -5;
pub type in_a_member = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds_values {
    pub s: small,
    pub n: negative,
    pub w: wide,
    pub m: in_a_member,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_values"][::std::mem::size_of::<holds_values>() - 24usize];
    ["Alignment of holds_values"][::std::mem::align_of::<holds_values>() - 8usize];
    ["Offset of field: holds_values::s"][::std::mem::offset_of!(holds_values, s) - 0usize];
    ["Offset of field: holds_values::n"][::std::mem::offset_of!(holds_values, n) - 1usize];
    ["Offset of field: holds_values::w"][::std::mem::offset_of!(holds_values, w) - 8usize];
    ["Offset of field: holds_values::m"][::std::mem::offset_of!(holds_values, m) - 16usize];
};
pub type never = i32;
