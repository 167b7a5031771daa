// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct thing {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of thing"][::std::mem::size_of::<thing>() - 4usize];
    ["Alignment of thing"][::std::mem::align_of::<thing>() - 4usize];
    ["Offset of field: thing::a"][::std::mem::offset_of!(thing, a) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union either {
    pub a: ::std::os::raw::c_int,
    pub b: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of either"][::std::mem::size_of::<either>() - 4usize];
    ["Alignment of either"][::std::mem::align_of::<either>() - 4usize];
    ["Offset of field: either::a"][::std::mem::offset_of!(either, a) - 0usize];
    ["Offset of field: either::b"][::std::mem::offset_of!(either, b) - 0usize];
};
pub const which_W1: which = 0;
pub const which_W2: which = 1;
pub type which = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub fn mk(e: either, w: which) -> thing;
}
