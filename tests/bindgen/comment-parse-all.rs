// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause\n clang-flags: -fparse-all-comments\n* plain comment kept */"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s5 {
    #[doc = " member plain"]
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s5"][::std::mem::size_of::<s5>() - 4usize];
    ["Alignment of s5"][::std::mem::align_of::<s5>() - 4usize];
    ["Offset of field: s5::a"][::std::mem::offset_of!(s5, a) - 0usize];
};
#[doc = " slashes kept"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s6 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s6"][::std::mem::size_of::<s6>() - 4usize];
    ["Alignment of s6"][::std::mem::align_of::<s6>() - 4usize];
    ["Offset of field: s6::a"][::std::mem::offset_of!(s6, a) - 0usize];
};
