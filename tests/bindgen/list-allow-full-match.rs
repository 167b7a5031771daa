// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct ab {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ab"][::std::mem::size_of::<ab>() - 4usize];
    ["Alignment of ab"][::std::mem::align_of::<ab>() - 4usize];
    ["Offset of field: ab::a"][::std::mem::offset_of!(ab, a) - 0usize];
};
unsafe extern "C" {
    pub fn x() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn y() -> ::std::os::raw::c_int;
}
