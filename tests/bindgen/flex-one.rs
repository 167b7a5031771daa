// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct one {
    pub n: ::std::os::raw::c_int,
    pub data: [::std::os::raw::c_char; 1usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of one"][::std::mem::size_of::<one>() - 8usize];
    ["Alignment of one"][::std::mem::align_of::<one>() - 4usize];
    ["Offset of field: one::n"][::std::mem::offset_of!(one, n) - 0usize];
    ["Offset of field: one::data"][::std::mem::offset_of!(one, data) - 4usize];
};
