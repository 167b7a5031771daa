// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct as_ {
    pub a: *mut ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of as_"][::std::mem::size_of::<as_>() - 16usize];
    ["Alignment of as_"][::std::mem::align_of::<as_>() - 8usize];
    ["Offset of field: as_::a"][::std::mem::offset_of!(as_, a) - 0usize];
    ["Offset of field: as_::b"][::std::mem::offset_of!(as_, b) - 8usize];
};
unsafe extern "C" {
    pub fn copy(to: *mut ::std::os::raw::c_void, from: *const ::std::os::raw::c_void);
}
