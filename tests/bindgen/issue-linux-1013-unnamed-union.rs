// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub struct branch_data {
    pub func: *const ::std::os::raw::c_char,
    pub line: ::std::os::raw::c_uint,
    pub __bindgen_anon_1: branch_data__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union branch_data__bindgen_ty_1 {
    pub __bindgen_anon_1: branch_data__bindgen_ty_1__bindgen_ty_1,
    pub __bindgen_anon_2: branch_data__bindgen_ty_1__bindgen_ty_2,
    pub miss_hit: [::std::os::raw::c_ulong; 2usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct branch_data__bindgen_ty_1__bindgen_ty_1 {
    pub correct: ::std::os::raw::c_ulong,
    pub incorrect: ::std::os::raw::c_ulong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of branch_data__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<branch_data__bindgen_ty_1__bindgen_ty_1>() - 16usize];
    ["Alignment of branch_data__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<branch_data__bindgen_ty_1__bindgen_ty_1>() - 8usize];
    ["Offset of field: branch_data__bindgen_ty_1__bindgen_ty_1::correct"]
        [::std::mem::offset_of!(branch_data__bindgen_ty_1__bindgen_ty_1, correct) - 0usize];
    ["Offset of field: branch_data__bindgen_ty_1__bindgen_ty_1::incorrect"]
        [::std::mem::offset_of!(branch_data__bindgen_ty_1__bindgen_ty_1, incorrect) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct branch_data__bindgen_ty_1__bindgen_ty_2 {
    pub miss: ::std::os::raw::c_ulong,
    pub hit: ::std::os::raw::c_ulong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of branch_data__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::size_of::<branch_data__bindgen_ty_1__bindgen_ty_2>() - 16usize];
    ["Alignment of branch_data__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::align_of::<branch_data__bindgen_ty_1__bindgen_ty_2>() - 8usize];
    ["Offset of field: branch_data__bindgen_ty_1__bindgen_ty_2::miss"]
        [::std::mem::offset_of!(branch_data__bindgen_ty_1__bindgen_ty_2, miss) - 0usize];
    ["Offset of field: branch_data__bindgen_ty_1__bindgen_ty_2::hit"]
        [::std::mem::offset_of!(branch_data__bindgen_ty_1__bindgen_ty_2, hit) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of branch_data__bindgen_ty_1"]
        [::std::mem::size_of::<branch_data__bindgen_ty_1>() - 16usize];
    ["Alignment of branch_data__bindgen_ty_1"]
        [::std::mem::align_of::<branch_data__bindgen_ty_1>() - 8usize];
    ["Offset of field: branch_data__bindgen_ty_1::miss_hit"]
        [::std::mem::offset_of!(branch_data__bindgen_ty_1, miss_hit) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of branch_data"][::std::mem::size_of::<branch_data>() - 32usize];
    ["Alignment of branch_data"][::std::mem::align_of::<branch_data>() - 8usize];
    ["Offset of field: branch_data::func"][::std::mem::offset_of!(branch_data, func) - 0usize];
    ["Offset of field: branch_data::line"][::std::mem::offset_of!(branch_data, line) - 8usize];
};
pub const UNNAMED_ONE: _bindgen_ty_1 = 1;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder {
    pub kind: holder__bindgen_ty_1,
    pub pointer: *mut holder__bindgen_ty_2,
}
pub const holder_IN_HOLDER: holder__bindgen_ty_1 = 2;
pub type holder__bindgen_ty_1 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holder__bindgen_ty_2 {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder__bindgen_ty_2"][::std::mem::size_of::<holder__bindgen_ty_2>() - 4usize];
    ["Alignment of holder__bindgen_ty_2"][::std::mem::align_of::<holder__bindgen_ty_2>() - 4usize];
    ["Offset of field: holder__bindgen_ty_2::x"]
        [::std::mem::offset_of!(holder__bindgen_ty_2, x) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holder"][::std::mem::size_of::<holder>() - 16usize];
    ["Alignment of holder"][::std::mem::align_of::<holder>() - 8usize];
    ["Offset of field: holder::kind"][::std::mem::offset_of!(holder, kind) - 0usize];
    ["Offset of field: holder::pointer"][::std::mem::offset_of!(holder, pointer) - 8usize];
};
