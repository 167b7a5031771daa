// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen replaces=\"old_one\"></div>"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct old_one {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of old_one"][::std::mem::size_of::<old_one>() - 8usize];
    ["Alignment of old_one"][::std::mem::align_of::<old_one>() - 4usize];
    ["Offset of field: old_one::a"][::std::mem::offset_of!(old_one, a) - 0usize];
    ["Offset of field: old_one::b"][::std::mem::offset_of!(old_one, b) - 4usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct user {
    pub p: *mut old_one,
    pub q: *mut old_one,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of user"][::std::mem::size_of::<user>() - 16usize];
    ["Alignment of user"][::std::mem::align_of::<user>() - 8usize];
    ["Offset of field: user::p"][::std::mem::offset_of!(user, p) - 0usize];
    ["Offset of field: user::q"][::std::mem::offset_of!(user, q) - 8usize];
};
