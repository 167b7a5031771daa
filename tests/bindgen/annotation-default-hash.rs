// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen nodefault></div>"]
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialEq)]
pub struct nd {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nd"][::std::mem::size_of::<nd>() - 4usize];
    ["Alignment of nd"][::std::mem::align_of::<nd>() - 4usize];
    ["Offset of field: nd::a"][::std::mem::offset_of!(nd, a) - 0usize];
};
#[doc = " <div rustbindgen nohash></div>"]
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq)]
pub struct nh {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nh"][::std::mem::size_of::<nh>() - 4usize];
    ["Alignment of nh"][::std::mem::align_of::<nh>() - 4usize];
    ["Offset of field: nh::a"][::std::mem::offset_of!(nh, a) - 0usize];
};
#[doc = " <div rustbindgen nopartialeq></div>"]
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq)]
pub struct np {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of np"][::std::mem::size_of::<np>() - 4usize];
    ["Alignment of np"][::std::mem::align_of::<np>() - 4usize];
    ["Offset of field: np::a"][::std::mem::offset_of!(np, a) - 0usize];
};
