// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct foo {
    pub x: ::core::ffi::c_longlong,
    pub __bindgen_padding_0: u64,
    pub y: u128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of foo"][::core::mem::size_of::<foo>() - 32usize];
    ["Alignment of foo"][::core::mem::align_of::<foo>() - 16usize];
    ["Offset of field: foo::x"][::core::mem::offset_of!(foo, x) - 0usize];
    ["Offset of field: foo::y"][::core::mem::offset_of!(foo, y) - 16usize];
};
