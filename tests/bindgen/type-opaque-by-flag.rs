// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct secret {
    pub _bindgen_opaque_blob: [u64; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of secret"][::std::mem::size_of::<secret>() - 24usize];
    ["Alignment of secret"][::std::mem::align_of::<secret>() - 8usize];
};
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct x_priv {
    pub _bindgen_opaque_blob: [u16; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of x_priv"][::std::mem::size_of::<x_priv>() - 6usize];
    ["Alignment of x_priv"][::std::mem::align_of::<x_priv>() - 2usize];
};
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub union u_priv {
    pub _bindgen_opaque_blob: [u32; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u_priv"][::std::mem::size_of::<u_priv>() - 12usize];
    ["Alignment of u_priv"][::std::mem::align_of::<u_priv>() - 4usize];
};
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct td_priv {
    pub _bindgen_opaque_blob: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of td_priv"][::std::mem::size_of::<td_priv>() - 4usize];
    ["Alignment of td_priv"][::std::mem::align_of::<td_priv>() - 4usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct user {
    pub s: secret,
    pub x: x_priv,
    pub u: u_priv,
    pub t: td_priv,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of user"][::std::mem::size_of::<user>() - 48usize];
    ["Alignment of user"][::std::mem::align_of::<user>() - 8usize];
    ["Offset of field: user::s"][::std::mem::offset_of!(user, s) - 0usize];
    ["Offset of field: user::x"][::std::mem::offset_of!(user, x) - 24usize];
    ["Offset of field: user::u"][::std::mem::offset_of!(user, u) - 32usize];
    ["Offset of field: user::t"][::std::mem::offset_of!(user, t) - 44usize];
};
