// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
pub struct wanted {
    pub n: needed,
    pub p: *mut needed,
    pub k: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wanted"][::std::mem::size_of::<wanted>() - 24usize];
    ["Alignment of wanted"][::std::mem::align_of::<wanted>() - 8usize];
    ["Offset of field: wanted::n"][::std::mem::offset_of!(wanted, n) - 0usize];
    ["Offset of field: wanted::p"][::std::mem::offset_of!(wanted, p) - 8usize];
    ["Offset of field: wanted::k"][::std::mem::offset_of!(wanted, k) - 16usize];
};
