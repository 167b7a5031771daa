// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub struct variant {
    pub kind: ::std::os::raw::c_int,
    pub u: variant__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union variant__bindgen_ty_1 {
    pub i: ::std::os::raw::c_int,
    pub d: f64,
    pub pair: variant__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct variant__bindgen_ty_1__bindgen_ty_1 {
    pub a: ::std::os::raw::c_short,
    pub b: ::std::os::raw::c_short,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of variant__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<variant__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Alignment of variant__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<variant__bindgen_ty_1__bindgen_ty_1>() - 2usize];
    ["Offset of field: variant__bindgen_ty_1__bindgen_ty_1::a"]
        [::std::mem::offset_of!(variant__bindgen_ty_1__bindgen_ty_1, a) - 0usize];
    ["Offset of field: variant__bindgen_ty_1__bindgen_ty_1::b"]
        [::std::mem::offset_of!(variant__bindgen_ty_1__bindgen_ty_1, b) - 2usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of variant__bindgen_ty_1"][::std::mem::size_of::<variant__bindgen_ty_1>() - 8usize];
    ["Alignment of variant__bindgen_ty_1"]
        [::std::mem::align_of::<variant__bindgen_ty_1>() - 8usize];
    ["Offset of field: variant__bindgen_ty_1::i"]
        [::std::mem::offset_of!(variant__bindgen_ty_1, i) - 0usize];
    ["Offset of field: variant__bindgen_ty_1::d"]
        [::std::mem::offset_of!(variant__bindgen_ty_1, d) - 0usize];
    ["Offset of field: variant__bindgen_ty_1::pair"]
        [::std::mem::offset_of!(variant__bindgen_ty_1, pair) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of variant"][::std::mem::size_of::<variant>() - 16usize];
    ["Alignment of variant"][::std::mem::align_of::<variant>() - 8usize];
    ["Offset of field: variant::kind"][::std::mem::offset_of!(variant, kind) - 0usize];
    ["Offset of field: variant::u"][::std::mem::offset_of!(variant, u) - 8usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct nameless {
    pub kind: ::std::os::raw::c_int,
    pub __bindgen_anon_1: nameless__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union nameless__bindgen_ty_1 {
    pub i: ::std::os::raw::c_int,
    pub d: f64,
    pub pair: nameless__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct nameless__bindgen_ty_1__bindgen_ty_1 {
    pub a: ::std::os::raw::c_short,
    pub b: ::std::os::raw::c_short,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nameless__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<nameless__bindgen_ty_1__bindgen_ty_1>() - 4usize];
    ["Alignment of nameless__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<nameless__bindgen_ty_1__bindgen_ty_1>() - 2usize];
    ["Offset of field: nameless__bindgen_ty_1__bindgen_ty_1::a"]
        [::std::mem::offset_of!(nameless__bindgen_ty_1__bindgen_ty_1, a) - 0usize];
    ["Offset of field: nameless__bindgen_ty_1__bindgen_ty_1::b"]
        [::std::mem::offset_of!(nameless__bindgen_ty_1__bindgen_ty_1, b) - 2usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nameless__bindgen_ty_1"][::std::mem::size_of::<nameless__bindgen_ty_1>() - 8usize];
    ["Alignment of nameless__bindgen_ty_1"]
        [::std::mem::align_of::<nameless__bindgen_ty_1>() - 8usize];
    ["Offset of field: nameless__bindgen_ty_1::i"]
        [::std::mem::offset_of!(nameless__bindgen_ty_1, i) - 0usize];
    ["Offset of field: nameless__bindgen_ty_1::d"]
        [::std::mem::offset_of!(nameless__bindgen_ty_1, d) - 0usize];
    ["Offset of field: nameless__bindgen_ty_1::pair"]
        [::std::mem::offset_of!(nameless__bindgen_ty_1, pair) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nameless"][::std::mem::size_of::<nameless>() - 16usize];
    ["Alignment of nameless"][::std::mem::align_of::<nameless>() - 8usize];
    ["Offset of field: nameless::kind"][::std::mem::offset_of!(nameless, kind) - 0usize];
};
