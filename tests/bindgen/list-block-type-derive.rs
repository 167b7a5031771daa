// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type hidden = [u32; 2];

#[repr(C)]
pub struct user {
    pub h: hidden,
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of user"][::std::mem::size_of::<user>() - 12usize];
    ["Alignment of user"][::std::mem::align_of::<user>() - 4usize];
    ["Offset of field: user::h"][::std::mem::offset_of!(user, h) - 0usize];
    ["Offset of field: user::x"][::std::mem::offset_of!(user, x) - 8usize];
};
impl Default for user {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialEq)]
pub struct ptr_user {
    pub p: *mut hidden,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ptr_user"][::std::mem::size_of::<ptr_user>() - 8usize];
    ["Alignment of ptr_user"][::std::mem::align_of::<ptr_user>() - 8usize];
    ["Offset of field: ptr_user::p"][::std::mem::offset_of!(ptr_user, p) - 0usize];
};
impl Default for ptr_user {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
