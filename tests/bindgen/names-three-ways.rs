// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct same {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of same"][::std::mem::size_of::<same>() - 4usize];
    ["Alignment of same"][::std::mem::align_of::<same>() - 4usize];
    ["Offset of field: same::a"][::std::mem::offset_of!(same, a) - 0usize];
};
pub type same_t = ::std::os::raw::c_int;
pub const same_e_same_v: same_e = 0;
pub type same_e = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub fn same() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut same_var: same;
}
pub type bar = foo;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct bar {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of bar"][::std::mem::size_of::<bar>() - 4usize];
    ["Alignment of bar"][::std::mem::align_of::<bar>() - 4usize];
    ["Offset of field: bar::x"][::std::mem::offset_of!(bar, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct foo {
    pub y: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of foo"][::std::mem::size_of::<foo>() - 8usize];
    ["Alignment of foo"][::std::mem::align_of::<foo>() - 8usize];
    ["Offset of field: foo::y"][::std::mem::offset_of!(foo, y) - 0usize];
};
