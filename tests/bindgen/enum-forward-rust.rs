// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds_pointers {
    pub s: *mut small,
    pub n: *mut negative,
    pub m: *mut in_a_member,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_pointers"][::std::mem::size_of::<holds_pointers>() - 24usize];
    ["Alignment of holds_pointers"][::std::mem::align_of::<holds_pointers>() - 8usize];
    ["Offset of field: holds_pointers::s"][::std::mem::offset_of!(holds_pointers, s) - 0usize];
    ["Offset of field: holds_pointers::n"][::std::mem::offset_of!(holds_pointers, n) - 8usize];
    ["Offset of field: holds_pointers::m"][::std::mem::offset_of!(holds_pointers, m) - 16usize];
};
#[repr(u8)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum small {
    SMALL = 200,
}
#[repr(i8)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum negative {
    BELOW = -1,
    ABOVE = 100,
}
#[repr(u64)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum wide {
    WIDE = 4294967296,
}
#[repr(i32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum in_a_member {
    MEMBER = -5,
}
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
