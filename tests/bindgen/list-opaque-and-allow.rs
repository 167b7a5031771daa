// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct inner {
    pub _bindgen_opaque_blob: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of inner"][::std::mem::size_of::<inner>() - 4usize];
    ["Alignment of inner"][::std::mem::align_of::<inner>() - 4usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct user {
    pub i: inner,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of user"][::std::mem::size_of::<user>() - 4usize];
    ["Alignment of user"][::std::mem::align_of::<user>() - 4usize];
    ["Offset of field: user::i"][::std::mem::offset_of!(user, i) - 0usize];
};
