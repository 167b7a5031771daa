// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct __ {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct __ {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of __"][::std::mem::size_of::<__>() - 4usize];
    ["Alignment of __"][::std::mem::align_of::<__>() - 4usize];
    ["Offset of field: __::a"][::std::mem::offset_of!(__, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _dollar_ {
    pub a_b_: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of _dollar_"][::std::mem::size_of::<_dollar_>() - 4usize];
    ["Alignment of _dollar_"][::std::mem::align_of::<_dollar_>() - 4usize];
    ["Offset of field: _dollar_::a_b_"][::std::mem::offset_of!(_dollar_, a_b_) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _1 {
    pub _2: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of _1"][::std::mem::size_of::<_1>() - 4usize];
    ["Alignment of _1"][::std::mem::align_of::<_1>() - 4usize];
    ["Offset of field: _1::_2"][::std::mem::offset_of!(_1, _2) - 0usize];
};
unsafe extern "C" {
    #[link_name = "\u{1}$fn"]
    pub fn _fn_(a__: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct é {
    pub ü: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of é"][::std::mem::size_of::<é>() - 4usize];
    ["Alignment of é"][::std::mem::align_of::<é>() - 4usize];
    ["Offset of field: é::ü"][::std::mem::offset_of!(é, ü) - 0usize];
};
