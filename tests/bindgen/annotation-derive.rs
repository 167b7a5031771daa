// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen derive=\"PartialEq\"></div>"]
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct d1 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of d1"][::std::mem::size_of::<d1>() - 4usize];
    ["Alignment of d1"][::std::mem::align_of::<d1>() - 4usize];
    ["Offset of field: d1::a"][::std::mem::offset_of!(d1, a) - 0usize];
};
#[doc = " <div rustbindgen derive=\"PartialEq\" derive=\"Hash\"></div>"]
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Hash)]
pub struct d2 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of d2"][::std::mem::size_of::<d2>() - 4usize];
    ["Alignment of d2"][::std::mem::align_of::<d2>() - 4usize];
    ["Offset of field: d2::a"][::std::mem::offset_of!(d2, a) - 0usize];
};
#[doc = " <div rustbindgen attribute=\"#[cfg(all())]\"></div>"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
#[cfg(all())]
pub struct d3 {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of d3"][::std::mem::size_of::<d3>() - 4usize];
    ["Alignment of d3"][::std::mem::align_of::<d3>() - 4usize];
    ["Offset of field: d3::a"][::std::mem::offset_of!(d3, a) - 0usize];
};
