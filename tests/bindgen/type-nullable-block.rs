// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn nn(a: *mut ::std::os::raw::c_int) -> *mut ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct n {
    pub s: *mut ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of n"][::std::mem::size_of::<n>() - 8usize];
    ["Alignment of n"][::std::mem::align_of::<n>() - 8usize];
    ["Offset of field: n::s"][::std::mem::offset_of!(n, s) - 0usize];
};
