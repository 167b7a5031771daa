// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen opaque></div>"]
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct hidden {
    pub _bindgen_opaque_blob: [u64; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of hidden"][::std::mem::size_of::<hidden>() - 16usize];
    ["Alignment of hidden"][::std::mem::align_of::<hidden>() - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct user {
    pub h: hidden,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of user"][::std::mem::size_of::<user>() - 16usize];
    ["Alignment of user"][::std::mem::align_of::<user>() - 8usize];
    ["Offset of field: user::h"][::std::mem::offset_of!(user, h) - 0usize];
};
