// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " ends with backslash \\\\"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct b {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 4usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 4usize];
    ["Offset of field: b::a"][::std::mem::offset_of!(b, a) - 0usize];
};
unsafe extern "C" {
    #[doc = " @code\n   if (x) { y(); }\n @endcode"]
    pub fn g();
}
