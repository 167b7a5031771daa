// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct quad {
    pub q: u128,
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of quad"][::std::mem::size_of::<quad>() - 32usize];
    ["Alignment of quad"][::std::mem::align_of::<quad>() - 16usize];
    ["Offset of field: quad::q"][::std::mem::offset_of!(quad, q) - 0usize];
    ["Offset of field: quad::a"][::std::mem::offset_of!(quad, a) - 16usize];
};
unsafe extern "C" {
    pub fn fq(p: *mut u128);
}
