// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug)]
pub struct flex<FAM: ?Sized = [::std::os::raw::c_char; 0]> {
    pub n: ::std::os::raw::c_int,
    pub data: FAM,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of flex"][::std::mem::size_of::<flex>() - 4usize];
    ["Alignment of flex"][::std::mem::align_of::<flex>() - 4usize];
    ["Offset of field: flex::n"][::std::mem::offset_of!(flex, n) - 0usize];
    ["Offset of field: flex::data"][::std::mem::offset_of!(flex, data) - 4usize];
};
impl flex<[::std::os::raw::c_char]> {}
impl flex<[::std::os::raw::c_char; 0]> {}
#[repr(C)]
#[derive(Debug)]
pub struct zero<FAM: ?Sized = [::std::os::raw::c_long; 0]> {
    pub n: ::std::os::raw::c_int,
    pub data: FAM,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of zero"][::std::mem::size_of::<zero>() - 8usize];
    ["Alignment of zero"][::std::mem::align_of::<zero>() - 8usize];
    ["Offset of field: zero::n"][::std::mem::offset_of!(zero, n) - 0usize];
    ["Offset of field: zero::data"][::std::mem::offset_of!(zero, data) - 8usize];
};
impl zero<[::std::os::raw::c_long]> {}
impl zero<[::std::os::raw::c_long; 0]> {}
unsafe extern "C" {
    pub fn take(f: *mut flex);
}
