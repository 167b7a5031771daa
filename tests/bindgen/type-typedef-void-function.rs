// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type callback = ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>;
pub type callback_p = callback;
pub type table = [callback_p; 4usize];
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: callback,
    pub b: callback_p,
    pub c: table,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 48usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 8usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 16usize];
};
unsafe extern "C" {
    pub fn reg(cb: callback, p: callback_p);
}
unsafe extern "C" {
    pub fn declared_by_typedef(arg1: ::std::os::raw::c_int);
}
