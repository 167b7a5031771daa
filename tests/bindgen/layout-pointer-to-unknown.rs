// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type callback = *mut ::std::os::raw::c_void;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub c: ::std::os::raw::c_char,
    pub cb: *mut ::std::os::raw::c_void,
    pub other: [callback; 2usize],
    pub last: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 40usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 0usize];
    ["Offset of field: s::cb"][::std::mem::offset_of!(s, cb) - 8usize];
    ["Offset of field: s::other"][::std::mem::offset_of!(s, other) - 16usize];
    ["Offset of field: s::last"][::std::mem::offset_of!(s, last) - 32usize];
};
