// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct list {
    pub next: *mut list,
    pub prev: *mut list,
    pub data: *mut ::std::os::raw::c_void,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of list"][::std::mem::size_of::<list>() - 24usize];
    ["Alignment of list"][::std::mem::align_of::<list>() - 8usize];
    ["Offset of field: list::next"][::std::mem::offset_of!(list, next) - 0usize];
    ["Offset of field: list::prev"][::std::mem::offset_of!(list, prev) - 8usize];
    ["Offset of field: list::data"][::std::mem::offset_of!(list, data) - 16usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct node {
    pub kids: [*mut node; 2usize],
    pub cmp: ::std::option::Option<
        unsafe extern "C" fn(arg1: *const node, arg2: *const node) -> ::std::os::raw::c_int,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of node"][::std::mem::size_of::<node>() - 24usize];
    ["Alignment of node"][::std::mem::align_of::<node>() - 8usize];
    ["Offset of field: node::kids"][::std::mem::offset_of!(node, kids) - 0usize];
    ["Offset of field: node::cmp"][::std::mem::offset_of!(node, cmp) - 16usize];
};
pub type node_t = node;
