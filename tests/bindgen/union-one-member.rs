// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub union single {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of single"][::std::mem::size_of::<single>() - 4usize];
    ["Alignment of single"][::std::mem::align_of::<single>() - 4usize];
    ["Offset of field: single::a"][::std::mem::offset_of!(single, a) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union single_array {
    pub a: [::std::os::raw::c_int; 9usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of single_array"][::std::mem::size_of::<single_array>() - 36usize];
    ["Alignment of single_array"][::std::mem::align_of::<single_array>() - 4usize];
    ["Offset of field: single_array::a"][::std::mem::offset_of!(single_array, a) - 0usize];
};
