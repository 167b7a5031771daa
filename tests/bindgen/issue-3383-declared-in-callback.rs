// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct module {
    pub best: ::std::option::Option<
        unsafe extern "C" fn(v: *mut vtab, i: *mut index_info) -> ::std::os::raw::c_int,
    >,
    pub open: ::std::option::Option<
        unsafe extern "C" fn(v: *mut vtab, c: *mut *mut cursor) -> ::std::os::raw::c_int,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of module"][::std::mem::size_of::<module>() - 16usize];
    ["Alignment of module"][::std::mem::align_of::<module>() - 8usize];
    ["Offset of field: module::best"][::std::mem::offset_of!(module, best) - 0usize];
    ["Offset of field: module::open"][::std::mem::offset_of!(module, open) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct index_info {
    pub n_constraint: ::std::os::raw::c_int,
    pub constraint: *mut index_info_index_constraint,
    pub order_by: *mut index_info_index_orderby,
    pub cost: f64,
    pub used: ::std::os::raw::c_ulonglong,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct index_info_index_constraint {
    pub column: ::std::os::raw::c_int,
    pub op: ::std::os::raw::c_uchar,
    pub usable: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of index_info_index_constraint"]
        [::std::mem::size_of::<index_info_index_constraint>() - 8usize];
    ["Alignment of index_info_index_constraint"]
        [::std::mem::align_of::<index_info_index_constraint>() - 4usize];
    ["Offset of field: index_info_index_constraint::column"]
        [::std::mem::offset_of!(index_info_index_constraint, column) - 0usize];
    ["Offset of field: index_info_index_constraint::op"]
        [::std::mem::offset_of!(index_info_index_constraint, op) - 4usize];
    ["Offset of field: index_info_index_constraint::usable"]
        [::std::mem::offset_of!(index_info_index_constraint, usable) - 5usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct index_info_index_orderby {
    pub column: ::std::os::raw::c_int,
    pub desc: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of index_info_index_orderby"]
        [::std::mem::size_of::<index_info_index_orderby>() - 8usize];
    ["Alignment of index_info_index_orderby"]
        [::std::mem::align_of::<index_info_index_orderby>() - 4usize];
    ["Offset of field: index_info_index_orderby::column"]
        [::std::mem::offset_of!(index_info_index_orderby, column) - 0usize];
    ["Offset of field: index_info_index_orderby::desc"]
        [::std::mem::offset_of!(index_info_index_orderby, desc) - 4usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of index_info"][::std::mem::size_of::<index_info>() - 40usize];
    ["Alignment of index_info"][::std::mem::align_of::<index_info>() - 8usize];
    ["Offset of field: index_info::n_constraint"]
        [::std::mem::offset_of!(index_info, n_constraint) - 0usize];
    ["Offset of field: index_info::constraint"]
        [::std::mem::offset_of!(index_info, constraint) - 8usize];
    ["Offset of field: index_info::order_by"]
        [::std::mem::offset_of!(index_info, order_by) - 16usize];
    ["Offset of field: index_info::cost"][::std::mem::offset_of!(index_info, cost) - 24usize];
    ["Offset of field: index_info::used"][::std::mem::offset_of!(index_info, used) - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct cursor {
    pub v: *mut vtab,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cursor"][::std::mem::size_of::<cursor>() - 8usize];
    ["Alignment of cursor"][::std::mem::align_of::<cursor>() - 8usize];
    ["Offset of field: cursor::v"][::std::mem::offset_of!(cursor, v) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct vtab {
    pub module: *const module,
    pub refs: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of vtab"][::std::mem::size_of::<vtab>() - 16usize];
    ["Alignment of vtab"][::std::mem::align_of::<vtab>() - 8usize];
    ["Offset of field: vtab::module"][::std::mem::offset_of!(vtab, module) - 0usize];
    ["Offset of field: vtab::refs"][::std::mem::offset_of!(vtab, refs) - 8usize];
};
