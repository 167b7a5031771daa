// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type size_t = ::std::os::raw::c_ulong;
pub type ssize_t = ::std::os::raw::c_long;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct sizes {
    pub a: size_t,
    pub b: ssize_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sizes"][::std::mem::size_of::<sizes>() - 16usize];
    ["Alignment of sizes"][::std::mem::align_of::<sizes>() - 8usize];
    ["Offset of field: sizes::a"][::std::mem::offset_of!(sizes, a) - 0usize];
    ["Offset of field: sizes::b"][::std::mem::offset_of!(sizes, b) - 8usize];
};
unsafe extern "C" {
    pub fn f(arg1: ssize_t) -> size_t;
}
