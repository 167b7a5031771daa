// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct big {
    pub page: [::std::os::raw::c_uchar; 4096usize],
    pub tail: [::std::os::raw::c_int; 1048576usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of big"][::std::mem::size_of::<big>() - 4198400usize];
    ["Alignment of big"][::std::mem::align_of::<big>() - 4usize];
    ["Offset of field: big::page"][::std::mem::offset_of!(big, page) - 0usize];
    ["Offset of field: big::tail"][::std::mem::offset_of!(big, tail) - 4096usize];
};
unsafe extern "C" {
    pub static mut buffer: [::std::os::raw::c_char; 65536usize];
}
