// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub union cv {
    pub i: ::std::os::raw::c_int,
    pub f: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cv"][::std::mem::size_of::<cv>() - 4usize];
    ["Alignment of cv"][::std::mem::align_of::<cv>() - 4usize];
    ["Offset of field: cv::i"][::std::mem::offset_of!(cv, i) - 0usize];
    ["Offset of field: cv::f"][::std::mem::offset_of!(cv, f) - 0usize];
};
unsafe extern "C" {
    pub static zero: cv;
}
unsafe extern "C" {
    pub static mut one: cv;
}
