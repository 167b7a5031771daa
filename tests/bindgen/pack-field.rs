// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pf {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pf"][::std::mem::size_of::<pf>() - 16usize];
    ["Alignment of pf"][::std::mem::align_of::<pf>() - 8usize];
    ["Offset of field: pf::a"][::std::mem::offset_of!(pf, a) - 0usize];
    ["Offset of field: pf::b"][::std::mem::offset_of!(pf, b) - 1usize];
    ["Offset of field: pf::c"][::std::mem::offset_of!(pf, c) - 8usize];
};
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct pf2 {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pf2"][::std::mem::size_of::<pf2>() - 13usize];
    ["Alignment of pf2"][::std::mem::align_of::<pf2>() - 1usize];
    ["Offset of field: pf2::a"][::std::mem::offset_of!(pf2, a) - 0usize];
    ["Offset of field: pf2::b"][::std::mem::offset_of!(pf2, b) - 1usize];
    ["Offset of field: pf2::c"][::std::mem::offset_of!(pf2, c) - 5usize];
};
