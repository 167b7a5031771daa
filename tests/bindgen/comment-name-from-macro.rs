// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " tag"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct callback_head {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of callback_head"][::std::mem::size_of::<callback_head>() - 4usize];
    ["Alignment of callback_head"][::std::mem::align_of::<callback_head>() - 4usize];
    ["Offset of field: callback_head::x"][::std::mem::offset_of!(callback_head, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder {
    #[doc = " field name from macro"]
    pub callback_head: callback_head,
    #[doc = " second"]
    pub thing: ::std::os::raw::c_int,
    #[doc = " whole field macro"]
    pub a_f: ::std::os::raw::c_int,
    #[doc = "< trailing, no macro"]
    pub NAME2: ::std::os::raw::c_int,
    #[doc = "< trailing type macro"]
    pub NAME3: *mut callback_head,
    #[doc = "< trailing, macro"]
    pub zzz: ::std::os::raw::c_int,
    #[doc = " lines\n two"]
    pub rcu_head2: ::std::os::raw::c_int,
    #[doc = " lines\n two"]
    pub NAMEX: ::std::os::raw::c_int,
    pub plain_NAME: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder"][::std::mem::size_of::<holder>() - 40usize];
    ["Alignment of holder"][::std::mem::align_of::<holder>() - 8usize];
    ["Offset of field: holder::callback_head"]
        [::std::mem::offset_of!(holder, callback_head) - 0usize];
    ["Offset of field: holder::thing"][::std::mem::offset_of!(holder, thing) - 4usize];
    ["Offset of field: holder::a_f"][::std::mem::offset_of!(holder, a_f) - 8usize];
    ["Offset of field: holder::NAME2"][::std::mem::offset_of!(holder, NAME2) - 12usize];
    ["Offset of field: holder::NAME3"][::std::mem::offset_of!(holder, NAME3) - 16usize];
    ["Offset of field: holder::zzz"][::std::mem::offset_of!(holder, zzz) - 24usize];
    ["Offset of field: holder::rcu_head2"][::std::mem::offset_of!(holder, rcu_head2) - 28usize];
    ["Offset of field: holder::NAMEX"][::std::mem::offset_of!(holder, NAMEX) - 32usize];
    ["Offset of field: holder::plain_NAME"][::std::mem::offset_of!(holder, plain_NAME) - 36usize];
};
unsafe extern "C" {
    #[doc = " function name"]
    pub fn thing() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " pasted function"]
    pub fn a_fn() -> ::std::os::raw::c_int;
}
#[doc = " pasted struct"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct b_s {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b_s"][::std::mem::size_of::<b_s>() - 4usize];
    ["Alignment of b_s"][::std::mem::align_of::<b_s>() - 4usize];
    ["Offset of field: b_s::x"][::std::mem::offset_of!(b_s, x) - 0usize];
};
#[doc = " typedef name"]
pub type td_name = ::std::os::raw::c_int;
unsafe extern "C" {
    #[doc = " variable"]
    pub static mut var_name: ::std::os::raw::c_int;
}
pub const enum_tag_ENUMERATOR: enum_tag = 3;
#[doc = "< other"]
pub const enum_tag_X: enum_tag = 4;
pub const enum_tag_ENUMERATOR2: enum_tag = 5;
#[doc = " enum"]
pub type enum_tag = ::std::os::raw::c_uint;
unsafe extern "C" {
    #[doc = " on two"]
    pub fn x_1() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " on two"]
    pub fn x_2() -> ::std::os::raw::c_int;
}
#[doc = " body"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct inner_body {
    pub in_body: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of inner_body"][::std::mem::size_of::<inner_body>() - 4usize];
    ["Alignment of inner_body"][::std::mem::align_of::<inner_body>() - 4usize];
    ["Offset of field: inner_body::in_body"][::std::mem::offset_of!(inner_body, in_body) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct more {
    #[doc = " shared"]
    pub NAMEA: ::std::os::raw::c_int,
    #[doc = " shared"]
    pub callback_head: ::std::os::raw::c_int,
    pub unrelated: ::std::os::raw::c_int,
    #[doc = " not trailing"]
    pub thing: ::std::os::raw::c_int,
    #[doc = " four slashes"]
    pub zzz: ::std::os::raw::c_int,
    pub var_name: ::std::os::raw::c_int,
    #[doc = " bang"]
    pub td_name: ::std::os::raw::c_int,
    #[doc = "!< bang behind"]
    pub enum_tag: ::std::os::raw::c_int,
    #[doc = " first */\n/** nearest"]
    pub ENUMERATOR2: ::std::os::raw::c_int,
    #[doc = " above"]
    pub ENUMERATOR: ::std::os::raw::c_int,
    #[doc = " far"]
    pub NAMED: ::std::os::raw::c_int,
    pub rcu_head9: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of more"][::std::mem::size_of::<more>() - 48usize];
    ["Alignment of more"][::std::mem::align_of::<more>() - 4usize];
    ["Offset of field: more::NAMEA"][::std::mem::offset_of!(more, NAMEA) - 0usize];
    ["Offset of field: more::callback_head"][::std::mem::offset_of!(more, callback_head) - 4usize];
    ["Offset of field: more::unrelated"][::std::mem::offset_of!(more, unrelated) - 8usize];
    ["Offset of field: more::thing"][::std::mem::offset_of!(more, thing) - 12usize];
    ["Offset of field: more::zzz"][::std::mem::offset_of!(more, zzz) - 16usize];
    ["Offset of field: more::var_name"][::std::mem::offset_of!(more, var_name) - 20usize];
    ["Offset of field: more::td_name"][::std::mem::offset_of!(more, td_name) - 24usize];
    ["Offset of field: more::enum_tag"][::std::mem::offset_of!(more, enum_tag) - 28usize];
    ["Offset of field: more::ENUMERATOR2"][::std::mem::offset_of!(more, ENUMERATOR2) - 32usize];
    ["Offset of field: more::ENUMERATOR"][::std::mem::offset_of!(more, ENUMERATOR) - 36usize];
    ["Offset of field: more::NAMED"][::std::mem::offset_of!(more, NAMED) - 40usize];
    ["Offset of field: more::rcu_head9"][::std::mem::offset_of!(more, rcu_head9) - 44usize];
};
