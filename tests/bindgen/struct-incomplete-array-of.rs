// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub static mut table: [*mut elem; 0usize];
}
unsafe extern "C" {
    pub static mut counts: [::std::os::raw::c_int; 0usize];
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct elem {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of elem"][::std::mem::size_of::<elem>() - 4usize];
    ["Alignment of elem"][::std::mem::align_of::<elem>() - 4usize];
    ["Offset of field: elem::a"][::std::mem::offset_of!(elem, a) - 0usize];
};
