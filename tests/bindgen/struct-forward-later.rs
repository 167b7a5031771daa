// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn get_late() -> *mut late;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct late {
    pub v: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of late"][::std::mem::size_of::<late>() - 4usize];
    ["Alignment of late"][::std::mem::align_of::<late>() - 4usize];
    ["Offset of field: late::v"][::std::mem::offset_of!(late, v) - 0usize];
};
unsafe extern "C" {
    pub static mut one_late: late;
}
