// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct arrays {
    pub a: [::std::os::raw::c_int; 3usize],
    pub b: [[::std::os::raw::c_int; 3usize]; 2usize],
    pub c: [[[::std::os::raw::c_char; 3usize]; 2usize]; 1usize],
    pub d: [*mut ::std::os::raw::c_void; 4usize],
    pub e: [*const ::std::os::raw::c_char; 2usize],
    pub f: *mut [::std::os::raw::c_int; 5usize],
    pub g: [[*mut ::std::os::raw::c_int; 6usize]; 5usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of arrays"][::std::mem::size_of::<arrays>() - 344usize];
    ["Alignment of arrays"][::std::mem::align_of::<arrays>() - 8usize];
    ["Offset of field: arrays::a"][::std::mem::offset_of!(arrays, a) - 0usize];
    ["Offset of field: arrays::b"][::std::mem::offset_of!(arrays, b) - 12usize];
    ["Offset of field: arrays::c"][::std::mem::offset_of!(arrays, c) - 36usize];
    ["Offset of field: arrays::d"][::std::mem::offset_of!(arrays, d) - 48usize];
    ["Offset of field: arrays::e"][::std::mem::offset_of!(arrays, e) - 80usize];
    ["Offset of field: arrays::f"][::std::mem::offset_of!(arrays, f) - 96usize];
    ["Offset of field: arrays::g"][::std::mem::offset_of!(arrays, g) - 104usize];
};
unsafe extern "C" {
    pub static mut grid: [[::std::os::raw::c_int; 4usize]; 4usize];
}
unsafe extern "C" {
    pub static mut pgrid: *mut [::std::os::raw::c_int; 4usize];
}
