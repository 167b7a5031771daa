// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub union number {
    pub i: ::std::os::raw::c_int,
    pub u: ::std::os::raw::c_uint,
    pub f: f32,
    pub d: f64,
    pub bytes: [::std::os::raw::c_char; 8usize],
    pub p: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of number"][::std::mem::size_of::<number>() - 8usize];
    ["Alignment of number"][::std::mem::align_of::<number>() - 8usize];
    ["Offset of field: number::i"][::std::mem::offset_of!(number, i) - 0usize];
    ["Offset of field: number::u"][::std::mem::offset_of!(number, u) - 0usize];
    ["Offset of field: number::f"][::std::mem::offset_of!(number, f) - 0usize];
    ["Offset of field: number::d"][::std::mem::offset_of!(number, d) - 0usize];
    ["Offset of field: number::bytes"][::std::mem::offset_of!(number, bytes) - 0usize];
    ["Offset of field: number::p"][::std::mem::offset_of!(number, p) - 0usize];
};
