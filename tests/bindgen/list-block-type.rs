// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type hidden = [u32; 2];

#[repr(C)]
pub struct user {
    pub h: hidden,
    pub p: *mut hidden,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of user"][::std::mem::size_of::<user>() - 16usize];
    ["Alignment of user"][::std::mem::align_of::<user>() - 8usize];
    ["Offset of field: user::h"][::std::mem::offset_of!(user, h) - 0usize];
    ["Offset of field: user::p"][::std::mem::offset_of!(user, p) - 8usize];
};
unsafe extern "C" {
    pub fn f(h: *mut hidden) -> ::std::os::raw::c_int;
}
