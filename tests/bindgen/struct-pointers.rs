// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct ptrs {
    pub v: *mut ::std::os::raw::c_void,
    pub cv: *const ::std::os::raw::c_void,
    pub s: *mut ::std::os::raw::c_char,
    pub cs: *const ::std::os::raw::c_char,
    pub pp: *mut *mut ::std::os::raw::c_int,
    pub cp: *mut ::std::os::raw::c_int,
    pub cpc: *const ::std::os::raw::c_int,
    pub argv: *const *const ::std::os::raw::c_char,
    pub vi: *mut ::std::os::raw::c_int,
    pub r: *mut ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ptrs"][::std::mem::size_of::<ptrs>() - 80usize];
    ["Alignment of ptrs"][::std::mem::align_of::<ptrs>() - 8usize];
    ["Offset of field: ptrs::v"][::std::mem::offset_of!(ptrs, v) - 0usize];
    ["Offset of field: ptrs::cv"][::std::mem::offset_of!(ptrs, cv) - 8usize];
    ["Offset of field: ptrs::s"][::std::mem::offset_of!(ptrs, s) - 16usize];
    ["Offset of field: ptrs::cs"][::std::mem::offset_of!(ptrs, cs) - 24usize];
    ["Offset of field: ptrs::pp"][::std::mem::offset_of!(ptrs, pp) - 32usize];
    ["Offset of field: ptrs::cp"][::std::mem::offset_of!(ptrs, cp) - 40usize];
    ["Offset of field: ptrs::cpc"][::std::mem::offset_of!(ptrs, cpc) - 48usize];
    ["Offset of field: ptrs::argv"][::std::mem::offset_of!(ptrs, argv) - 56usize];
    ["Offset of field: ptrs::vi"][::std::mem::offset_of!(ptrs, vi) - 64usize];
    ["Offset of field: ptrs::r"][::std::mem::offset_of!(ptrs, r) - 72usize];
};
