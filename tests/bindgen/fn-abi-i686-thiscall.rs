// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "thiscall" {
    #[link_name = "\u{1}_tc"]
    pub fn tc(self_: *mut ::std::os::raw::c_void, a: ::std::os::raw::c_int);
}
unsafe extern "stdcall" {
    pub fn api(a: ::std::os::raw::c_int);
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub l: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 4usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::l"][::std::mem::offset_of!(s, l) - 0usize];
};
