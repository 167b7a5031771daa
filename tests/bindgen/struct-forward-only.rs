// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct never_defined {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct never_used {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct u_never_defined {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pointer_to {
    pub p: *mut never_defined,
    pub q: *mut *mut u_never_defined,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pointer_to"][::std::mem::size_of::<pointer_to>() - 16usize];
    ["Alignment of pointer_to"][::std::mem::align_of::<pointer_to>() - 8usize];
    ["Offset of field: pointer_to::p"][::std::mem::offset_of!(pointer_to, p) - 0usize];
    ["Offset of field: pointer_to::q"][::std::mem::offset_of!(pointer_to, q) - 8usize];
};
unsafe extern "C" {
    pub fn takes(a: *mut never_defined, b: *const u_never_defined);
}
