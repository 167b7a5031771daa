// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pair {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pair"][::std::mem::size_of::<pair>() - 8usize];
    ["Alignment of pair"][::std::mem::align_of::<pair>() - 4usize];
    ["Offset of field: pair::a"][::std::mem::offset_of!(pair, a) - 0usize];
    ["Offset of field: pair::b"][::std::mem::offset_of!(pair, b) - 4usize];
};
pub type over_pair = u64;
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct over(pub pair);
