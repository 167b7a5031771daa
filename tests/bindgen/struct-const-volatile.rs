// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct cvs {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_long,
    pub c: ::std::os::raw::c_char,
    pub e: cvs__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct cvs__bindgen_ty_1 {
    pub d: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cvs__bindgen_ty_1"][::std::mem::size_of::<cvs__bindgen_ty_1>() - 4usize];
    ["Alignment of cvs__bindgen_ty_1"][::std::mem::align_of::<cvs__bindgen_ty_1>() - 4usize];
    ["Offset of field: cvs__bindgen_ty_1::d"]
        [::std::mem::offset_of!(cvs__bindgen_ty_1, d) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cvs"][::std::mem::size_of::<cvs>() - 24usize];
    ["Alignment of cvs"][::std::mem::align_of::<cvs>() - 8usize];
    ["Offset of field: cvs::a"][::std::mem::offset_of!(cvs, a) - 0usize];
    ["Offset of field: cvs::b"][::std::mem::offset_of!(cvs, b) - 8usize];
    ["Offset of field: cvs::c"][::std::mem::offset_of!(cvs, c) - 16usize];
    ["Offset of field: cvs::e"][::std::mem::offset_of!(cvs, e) - 20usize];
};
