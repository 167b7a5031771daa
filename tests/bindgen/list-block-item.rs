// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct shown {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of shown"][::std::mem::size_of::<shown>() - 4usize];
    ["Alignment of shown"][::std::mem::align_of::<shown>() - 4usize];
    ["Offset of field: shown::a"][::std::mem::offset_of!(shown, a) - 0usize];
};
