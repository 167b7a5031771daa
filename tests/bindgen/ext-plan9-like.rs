// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct base {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of base"][::std::mem::size_of::<base>() - 4usize];
    ["Alignment of base"][::std::mem::align_of::<base>() - 4usize];
    ["Offset of field: base::a"][::std::mem::offset_of!(base, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct derived {
    pub first: ::std::os::raw::c_int,
    pub in_: base,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of derived"][::std::mem::size_of::<derived>() - 8usize];
    ["Alignment of derived"][::std::mem::align_of::<derived>() - 4usize];
    ["Offset of field: derived::first"][::std::mem::offset_of!(derived, first) - 0usize];
    ["Offset of field: derived::in_"][::std::mem::offset_of!(derived, in_) - 4usize];
};
