// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct el {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of el"][::std::mem::size_of::<el>() - 4usize];
    ["Alignment of el"][::std::mem::align_of::<el>() - 4usize];
    ["Offset of field: el::a"][::std::mem::offset_of!(el, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub rows: *mut [el; 4usize],
    pub cols: [*mut el; 4usize],
    pub crows: *const [[el; 3usize]; 2usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 48usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::rows"][::std::mem::offset_of!(s, rows) - 0usize];
    ["Offset of field: s::cols"][::std::mem::offset_of!(s, cols) - 8usize];
    ["Offset of field: s::crows"][::std::mem::offset_of!(s, crows) - 40usize];
};
