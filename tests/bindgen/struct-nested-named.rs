// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct outer {
    pub in_: outer_inner,
    pub again: outer_inner,
    pub z: ::std::os::raw::c_int,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct outer_inner {
    pub a: ::std::os::raw::c_int,
    pub deep: outer_inner_innermost,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct outer_inner_innermost {
    pub b: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer_inner_innermost"][::std::mem::size_of::<outer_inner_innermost>() - 1usize];
    ["Alignment of outer_inner_innermost"]
        [::std::mem::align_of::<outer_inner_innermost>() - 1usize];
    ["Offset of field: outer_inner_innermost::b"]
        [::std::mem::offset_of!(outer_inner_innermost, b) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer_inner"][::std::mem::size_of::<outer_inner>() - 8usize];
    ["Alignment of outer_inner"][::std::mem::align_of::<outer_inner>() - 4usize];
    ["Offset of field: outer_inner::a"][::std::mem::offset_of!(outer_inner, a) - 0usize];
    ["Offset of field: outer_inner::deep"][::std::mem::offset_of!(outer_inner, deep) - 4usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer"][::std::mem::size_of::<outer>() - 20usize];
    ["Alignment of outer"][::std::mem::align_of::<outer>() - 4usize];
    ["Offset of field: outer::in_"][::std::mem::offset_of!(outer, in_) - 0usize];
    ["Offset of field: outer::again"][::std::mem::offset_of!(outer, again) - 8usize];
    ["Offset of field: outer::z"][::std::mem::offset_of!(outer, z) - 16usize];
};
unsafe extern "C" {
    pub fn use_it(p: *mut outer_inner) -> outer_inner_innermost;
}
