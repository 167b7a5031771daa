// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const tiny_T1: tiny = 0;
pub const tiny_T2: tiny = 1;
pub type tiny = ::std::os::raw::c_uchar;
pub const tiny_s_TS: tiny_s = -3;
pub type tiny_s = ::std::os::raw::c_schar;
pub const medium_M1: medium = 300;
pub type medium = ::std::os::raw::c_ushort;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct h {
    pub t: tiny,
    pub m: medium,
    pub s: tiny_s,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of h"][::std::mem::size_of::<h>() - 6usize];
    ["Alignment of h"][::std::mem::align_of::<h>() - 2usize];
    ["Offset of field: h::t"][::std::mem::offset_of!(h, t) - 0usize];
    ["Offset of field: h::m"][::std::mem::offset_of!(h, m) - 2usize];
    ["Offset of field: h::s"][::std::mem::offset_of!(h, s) - 4usize];
};
