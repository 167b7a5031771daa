// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub m: s_mode,
    pub n: s_mode,
}
pub const s_mode_M_A: s_mode = 1;
pub const s_mode_M_B: s_mode = 2;
pub type s_mode = ::std::os::raw::c_uint;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 8usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::m"][::std::mem::offset_of!(s, m) - 0usize];
    ["Offset of field: s::n"][::std::mem::offset_of!(s, n) - 4usize];
};
unsafe extern "C" {
    pub fn get(arg1: *mut s) -> s_mode;
}
