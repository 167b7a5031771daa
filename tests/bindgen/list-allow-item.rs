// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const it_macro: u32 = 1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct it_struct {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of it_struct"][::std::mem::size_of::<it_struct>() - 4usize];
    ["Alignment of it_struct"][::std::mem::align_of::<it_struct>() - 4usize];
    ["Offset of field: it_struct::a"][::std::mem::offset_of!(it_struct, a) - 0usize];
};
unsafe extern "C" {
    pub fn it_function() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub static mut it_var: ::std::os::raw::c_int;
}
pub type it_typedef = ::std::os::raw::c_long;
pub const it_enum_A: it_enum = 0;
pub type it_enum = ::std::os::raw::c_uint;
pub const it_variant: _bindgen_ty_1 = 0;
pub const other_variant: _bindgen_ty_1 = 1;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
