// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const shape_CIRCLE: shape = shape(1);
pub const shape_SQUARE: shape = shape(2);
pub const shape_DUP: shape = shape(2);
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct shape(pub ::std::os::raw::c_uint);
pub const LOOSE: _bindgen_ty_1 = _bindgen_ty_1(3);
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct _bindgen_ty_1(pub ::std::os::raw::c_uint);
pub const td_TA: td = td(-1);
pub const td_TB: td = td(0);
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct td(pub ::std::os::raw::c_int);
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: shape,
    pub b: td,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 8usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 4usize];
};
