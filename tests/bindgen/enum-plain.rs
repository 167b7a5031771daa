// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const shape_CIRCLE: shape = 0;
pub const shape_SQUARE: shape = 5;
pub const shape_TRIANGLE: shape = 6;
pub const shape_LAST: shape = 6;
pub type shape = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub fn f(s: shape) -> shape;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct has {
    pub s: shape,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of has"][::std::mem::size_of::<has>() - 4usize];
    ["Alignment of has"][::std::mem::align_of::<has>() - 4usize];
    ["Offset of field: has::s"][::std::mem::offset_of!(has, s) - 0usize];
};
