// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const CIRCLE: shape = 0;
pub const SQUARE: shape = 1;
pub type shape = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: s__bindgen_ty_1,
}
pub const IN1: s__bindgen_ty_1 = 0;
pub const IN2: s__bindgen_ty_1 = 1;
pub type s__bindgen_ty_1 = ::std::os::raw::c_uint;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 4usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
};
