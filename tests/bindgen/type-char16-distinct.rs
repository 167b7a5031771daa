// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type char16_t = ::std::os::raw::c_ushort;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct w {
    pub b: char16_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of w"][::std::mem::size_of::<w>() - 2usize];
    ["Alignment of w"][::std::mem::align_of::<w>() - 2usize];
    ["Offset of field: w::b"][::std::mem::offset_of!(w, b) - 0usize];
};
