// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type a0 = ::std::os::raw::c_int;
pub type a1 = a0;
pub type a2 = a1;
pub type a3 = *mut a2;
pub type a4 = a2;
pub type a5 = [a3; 4usize];
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub x: a2,
    pub y: a3,
    pub z: a4,
    pub w: a5,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 56usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::x"][::std::mem::offset_of!(s, x) - 0usize];
    ["Offset of field: s::y"][::std::mem::offset_of!(s, y) - 8usize];
    ["Offset of field: s::z"][::std::mem::offset_of!(s, z) - 16usize];
    ["Offset of field: s::w"][::std::mem::offset_of!(s, w) - 24usize];
};
