// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const __bool_true_false_are_defined: u32 = 1;
pub const true_: u32 = 1;
pub const false_: u32 = 0;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct bools {
    pub a: bool,
    pub b: bool,
    pub c: [bool; 3usize],
    pub d: *mut bool,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of bools"][::std::mem::size_of::<bools>() - 16usize];
    ["Alignment of bools"][::std::mem::align_of::<bools>() - 8usize];
    ["Offset of field: bools::a"][::std::mem::offset_of!(bools, a) - 0usize];
    ["Offset of field: bools::b"][::std::mem::offset_of!(bools, b) - 1usize];
    ["Offset of field: bools::c"][::std::mem::offset_of!(bools, c) - 2usize];
    ["Offset of field: bools::d"][::std::mem::offset_of!(bools, d) - 8usize];
};
unsafe extern "C" {
    pub fn not_it(b: bool) -> bool;
}
unsafe extern "C" {
    pub static yes: bool;
}
