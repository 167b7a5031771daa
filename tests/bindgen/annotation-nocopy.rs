// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen nocopy></div>"]
#[repr(C)]
#[derive(Debug)]
pub struct nc {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nc"][::std::mem::size_of::<nc>() - 4usize];
    ["Alignment of nc"][::std::mem::align_of::<nc>() - 4usize];
    ["Offset of field: nc::a"][::std::mem::offset_of!(nc, a) - 0usize];
};
#[doc = " <div rustbindgen nodebug></div>"]
#[repr(C)]
#[derive(Copy, Clone)]
pub struct nd {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nd"][::std::mem::size_of::<nd>() - 4usize];
    ["Alignment of nd"][::std::mem::align_of::<nd>() - 4usize];
    ["Offset of field: nd::a"][::std::mem::offset_of!(nd, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct holds {
    pub a: nc,
    pub b: nd,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 8usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 4usize];
    ["Offset of field: holds::a"][::std::mem::offset_of!(holds, a) - 0usize];
    ["Offset of field: holds::b"][::std::mem::offset_of!(holds, b) - 4usize];
};
