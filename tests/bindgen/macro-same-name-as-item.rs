// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const thing2: u32 = 5;
pub const CONFLICT: u32 = 5;
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
pub const ENUMERATOR: _bindgen_ty_1 = 4;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
unsafe extern "C" {
    pub fn func(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut vari: ::std::os::raw::c_int;
}
pub const OTHER: _bindgen_ty_2 = 5;
pub type _bindgen_ty_2 = ::std::os::raw::c_uint;
