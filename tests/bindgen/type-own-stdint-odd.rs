// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct uint32_t {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of uint32_t"][::std::mem::size_of::<uint32_t>() - 4usize];
    ["Alignment of uint32_t"][::std::mem::align_of::<uint32_t>() - 4usize];
    ["Offset of field: uint32_t::x"][::std::mem::offset_of!(uint32_t, x) - 0usize];
};
unsafe extern "C" {
    pub fn f(a: u32) -> u8;
}
