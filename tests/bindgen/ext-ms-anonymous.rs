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
    pub __bindgen_anon_1: base,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of derived"][::std::mem::size_of::<derived>() - 8usize];
    ["Alignment of derived"][::std::mem::align_of::<derived>() - 4usize];
    ["Offset of field: derived::b"][::std::mem::offset_of!(derived, b) - 4usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union ub {
    pub __bindgen_anon_1: base,
    pub l: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ub"][::std::mem::size_of::<ub>() - 8usize];
    ["Alignment of ub"][::std::mem::align_of::<ub>() - 8usize];
    ["Offset of field: ub::l"][::std::mem::offset_of!(ub, l) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct td {
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of td"][::std::mem::size_of::<td>() - 4usize];
    ["Alignment of td"][::std::mem::align_of::<td>() - 4usize];
    ["Offset of field: td::z"][::std::mem::offset_of!(td, z) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct third {
    pub __bindgen_anon_1: td,
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of third"][::std::mem::size_of::<third>() - 8usize];
    ["Alignment of third"][::std::mem::align_of::<third>() - 4usize];
    ["Offset of field: third::y"][::std::mem::offset_of!(third, y) - 4usize];
};
