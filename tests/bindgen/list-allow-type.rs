// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct needed {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of needed"][::std::mem::size_of::<needed>() - 4usize];
    ["Alignment of needed"][::std::mem::align_of::<needed>() - 4usize];
    ["Offset of field: needed::a"][::std::mem::offset_of!(needed, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct wanted {
    pub n: needed,
    pub p: *mut only_ptr,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wanted"][::std::mem::size_of::<wanted>() - 16usize];
    ["Alignment of wanted"][::std::mem::align_of::<wanted>() - 8usize];
    ["Offset of field: wanted::n"][::std::mem::offset_of!(wanted, n) - 0usize];
    ["Offset of field: wanted::p"][::std::mem::offset_of!(wanted, p) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct only_ptr {
    pub q: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of only_ptr"][::std::mem::size_of::<only_ptr>() - 4usize];
    ["Alignment of only_ptr"][::std::mem::align_of::<only_ptr>() - 4usize];
    ["Offset of field: only_ptr::q"][::std::mem::offset_of!(only_ptr, q) - 0usize];
};
