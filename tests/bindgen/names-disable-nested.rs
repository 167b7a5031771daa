// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub struct a {
    pub m: b,
    pub n: a__bindgen_ty_1,
    pub s: a__bindgen_ty_2,
    pub t: a__bindgen_ty_3,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct b {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 4usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 4usize];
    ["Offset of field: b::x"][::std::mem::offset_of!(b, x) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a__bindgen_ty_1 {
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_1"][::std::mem::size_of::<a__bindgen_ty_1>() - 4usize];
    ["Alignment of a__bindgen_ty_1"][::std::mem::align_of::<a__bindgen_ty_1>() - 4usize];
    ["Offset of field: a__bindgen_ty_1::y"][::std::mem::offset_of!(a__bindgen_ty_1, y) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union a__bindgen_ty_2 {
    pub r: a__bindgen_ty_2__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a__bindgen_ty_2__bindgen_ty_1 {
    pub q: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_2__bindgen_ty_1"]
        [::std::mem::size_of::<a__bindgen_ty_2__bindgen_ty_1>() - 4usize];
    ["Alignment of a__bindgen_ty_2__bindgen_ty_1"]
        [::std::mem::align_of::<a__bindgen_ty_2__bindgen_ty_1>() - 4usize];
    ["Offset of field: a__bindgen_ty_2__bindgen_ty_1::q"]
        [::std::mem::offset_of!(a__bindgen_ty_2__bindgen_ty_1, q) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a__bindgen_ty_2"][::std::mem::size_of::<a__bindgen_ty_2>() - 4usize];
    ["Alignment of a__bindgen_ty_2"][::std::mem::align_of::<a__bindgen_ty_2>() - 4usize];
    ["Offset of field: a__bindgen_ty_2::r"][::std::mem::offset_of!(a__bindgen_ty_2, r) - 0usize];
};
pub const a_EN: a__bindgen_ty_3 = 0;
pub type a__bindgen_ty_3 = ::std::os::raw::c_uint;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 16usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::m"][::std::mem::offset_of!(a, m) - 0usize];
    ["Offset of field: a::n"][::std::mem::offset_of!(a, n) - 4usize];
    ["Offset of field: a::s"][::std::mem::offset_of!(a, s) - 8usize];
    ["Offset of field: a::t"][::std::mem::offset_of!(a, t) - 12usize];
};
