// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a32 {
    pub v: [::std::os::raw::c_int; 32usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a32"][::std::mem::size_of::<a32>() - 128usize];
    ["Alignment of a32"][::std::mem::align_of::<a32>() - 4usize];
    ["Offset of field: a32::v"][::std::mem::offset_of!(a32, v) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a33 {
    pub v: [::std::os::raw::c_int; 33usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a33"][::std::mem::size_of::<a33>() - 132usize];
    ["Alignment of a33"][::std::mem::align_of::<a33>() - 4usize];
    ["Offset of field: a33::v"][::std::mem::offset_of!(a33, v) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct c33 {
    pub v: [::std::os::raw::c_char; 33usize],
    pub w: a33,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c33"][::std::mem::size_of::<c33>() - 168usize];
    ["Alignment of c33"][::std::mem::align_of::<c33>() - 4usize];
    ["Offset of field: c33::v"][::std::mem::offset_of!(c33, v) - 0usize];
    ["Offset of field: c33::w"][::std::mem::offset_of!(c33, w) - 36usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct nest {
    pub n: [a32; 33usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nest"][::std::mem::size_of::<nest>() - 4224usize];
    ["Alignment of nest"][::std::mem::align_of::<nest>() - 4usize];
    ["Offset of field: nest::n"][::std::mem::offset_of!(nest, n) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct p33 {
    pub v: [*mut ::std::os::raw::c_int; 33usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p33"][::std::mem::size_of::<p33>() - 264usize];
    ["Alignment of p33"][::std::mem::align_of::<p33>() - 8usize];
    ["Offset of field: p33::v"][::std::mem::offset_of!(p33, v) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct f33 {
    pub v: [::std::option::Option<unsafe extern "C" fn()>; 33usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of f33"][::std::mem::size_of::<f33>() - 264usize];
    ["Alignment of f33"][::std::mem::align_of::<f33>() - 8usize];
    ["Offset of field: f33::v"][::std::mem::offset_of!(f33, v) - 0usize];
};
