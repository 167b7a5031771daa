// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const e8_E8A: e8 = 0;
pub const e8_E8B: e8 = 255;
pub type e8 = ::std::os::raw::c_uchar;
pub const s16_S16A: s16 = -300;
pub type s16 = ::std::os::raw::c_short;
pub const u64__U64A: u64_ = 18446744073709551615;
pub type u64_ = ::std::os::raw::c_ulonglong;
pub const s64_S64A: s64 = -1;
pub type s64 = ::std::os::raw::c_long;
pub const b_NO: b = false;
pub const b_YES: b = true;
pub type b = bool;
pub const fwd_FWD: fwd = 3;
pub type fwd = ::std::os::raw::c_ushort;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct h {
    pub a: e8,
    pub b: s16,
    pub c: u64_,
    pub d: fwd,
    pub e: b,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of h"][::std::mem::size_of::<h>() - 24usize];
    ["Alignment of h"][::std::mem::align_of::<h>() - 8usize];
    ["Offset of field: h::a"][::std::mem::offset_of!(h, a) - 0usize];
    ["Offset of field: h::b"][::std::mem::offset_of!(h, b) - 2usize];
    ["Offset of field: h::c"][::std::mem::offset_of!(h, c) - 8usize];
    ["Offset of field: h::d"][::std::mem::offset_of!(h, d) - 16usize];
    ["Offset of field: h::e"][::std::mem::offset_of!(h, e) - 18usize];
};
