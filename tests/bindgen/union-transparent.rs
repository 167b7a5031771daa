// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub union any_ptr {
    pub i: *mut ::std::os::raw::c_int,
    pub f: *mut f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of any_ptr"][::std::mem::size_of::<any_ptr>() - 8usize];
    ["Alignment of any_ptr"][::std::mem::align_of::<any_ptr>() - 8usize];
    ["Offset of field: any_ptr::i"][::std::mem::offset_of!(any_ptr, i) - 0usize];
    ["Offset of field: any_ptr::f"][::std::mem::offset_of!(any_ptr, f) - 0usize];
};
unsafe extern "C" {
    pub fn wait_any(p: any_ptr) -> ::std::os::raw::c_int;
}
