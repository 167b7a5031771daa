// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _raw {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of _raw"][::std::mem::size_of::<_raw>() - 4usize];
    ["Alignment of _raw"][::std::mem::align_of::<_raw>() - 4usize];
    ["Offset of field: _raw::a"][::std::mem::offset_of!(_raw, a) - 0usize];
};
pub type raw_t = _raw;
pub type raw_p = *mut _raw;
pub type craw = _raw;
unsafe extern "C" {
    pub fn f1(p: raw_p, c: *const _raw) -> raw_t;
}
