// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type later_p = *mut later;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct user {
    pub p: later_p,
    pub q: *mut later,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of user"][::std::mem::size_of::<user>() - 16usize];
    ["Alignment of user"][::std::mem::align_of::<user>() - 8usize];
    ["Offset of field: user::p"][::std::mem::offset_of!(user, p) - 0usize];
    ["Offset of field: user::q"][::std::mem::offset_of!(user, q) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct later {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of later"][::std::mem::size_of::<later>() - 4usize];
    ["Alignment of later"][::std::mem::align_of::<later>() - 4usize];
    ["Offset of field: later::a"][::std::mem::offset_of!(later, a) - 0usize];
};
