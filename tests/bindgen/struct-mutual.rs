// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct egg {
    pub laid_by: *mut hen,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of egg"][::std::mem::size_of::<egg>() - 8usize];
    ["Alignment of egg"][::std::mem::align_of::<egg>() - 8usize];
    ["Offset of field: egg::laid_by"][::std::mem::offset_of!(egg, laid_by) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct hen {
    pub from: *mut egg,
    pub last: egg,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of hen"][::std::mem::size_of::<hen>() - 16usize];
    ["Alignment of hen"][::std::mem::align_of::<hen>() - 8usize];
    ["Offset of field: hen::from"][::std::mem::offset_of!(hen, from) - 0usize];
    ["Offset of field: hen::last"][::std::mem::offset_of!(hen, last) - 8usize];
};
