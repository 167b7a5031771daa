// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type vec3 = [::std::os::raw::c_int; 3usize];
pub type mat3 = [vec3; 3usize];
pub type name_t = [::std::os::raw::c_char; 16usize];
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: vec3,
    pub b: mat3,
    pub c: name_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 64usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 12usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 48usize];
};
unsafe extern "C" {
    pub fn f(a: *mut ::std::os::raw::c_int, b: *mut vec3, c: *const ::std::os::raw::c_char);
}
unsafe extern "C" {
    pub static mut origin: vec3;
}
