// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct grid {
    pub pixel: [[grid__bindgen_ty_1; 8usize]; 4usize],
    pub ptr: *mut [grid__bindgen_ty_2; 3usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct grid__bindgen_ty_1 {
    pub r: ::std::os::raw::c_uchar,
    pub g: ::std::os::raw::c_uchar,
    pub b: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of grid__bindgen_ty_1"][::std::mem::size_of::<grid__bindgen_ty_1>() - 3usize];
    ["Alignment of grid__bindgen_ty_1"][::std::mem::align_of::<grid__bindgen_ty_1>() - 1usize];
    ["Offset of field: grid__bindgen_ty_1::r"]
        [::std::mem::offset_of!(grid__bindgen_ty_1, r) - 0usize];
    ["Offset of field: grid__bindgen_ty_1::g"]
        [::std::mem::offset_of!(grid__bindgen_ty_1, g) - 1usize];
    ["Offset of field: grid__bindgen_ty_1::b"]
        [::std::mem::offset_of!(grid__bindgen_ty_1, b) - 2usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct grid__bindgen_ty_2 {
    pub k: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of grid__bindgen_ty_2"][::std::mem::size_of::<grid__bindgen_ty_2>() - 4usize];
    ["Alignment of grid__bindgen_ty_2"][::std::mem::align_of::<grid__bindgen_ty_2>() - 4usize];
    ["Offset of field: grid__bindgen_ty_2::k"]
        [::std::mem::offset_of!(grid__bindgen_ty_2, k) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of grid"][::std::mem::size_of::<grid>() - 104usize];
    ["Alignment of grid"][::std::mem::align_of::<grid>() - 8usize];
    ["Offset of field: grid::pixel"][::std::mem::offset_of!(grid, pixel) - 0usize];
    ["Offset of field: grid::ptr"][::std::mem::offset_of!(grid, ptr) - 96usize];
};
