// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]
#[repr(transparent)]
pub struct __BindgenFloat16(pub u16);
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct halves {
    pub a: __BindgenFloat16,
    pub b: __BindgenFloat16,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of halves"][::std::mem::size_of::<halves>() - 4usize];
    ["Alignment of halves"][::std::mem::align_of::<halves>() - 2usize];
    ["Offset of field: halves::a"][::std::mem::offset_of!(halves, a) - 0usize];
    ["Offset of field: halves::b"][::std::mem::offset_of!(halves, b) - 2usize];
};
unsafe extern "C" {
    pub fn fp(p: *mut __BindgenFloat16) -> *mut __BindgenFloat16;
}
