// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug)]
pub struct inner {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of inner"][::std::mem::size_of::<inner>() - 4usize];
    ["Alignment of inner"][::std::mem::align_of::<inner>() - 4usize];
    ["Offset of field: inner::a"][::std::mem::offset_of!(inner, a) - 0usize];
};
#[repr(C)]
pub union holds {
    pub in_: ::std::mem::ManuallyDrop<inner>,
    pub x: ::std::mem::ManuallyDrop<::std::os::raw::c_int>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 4usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 4usize];
    ["Offset of field: holds::in_"][::std::mem::offset_of!(holds, in_) - 0usize];
    ["Offset of field: holds::x"][::std::mem::offset_of!(holds, x) - 0usize];
};
#[repr(C)]
pub struct outer {
    pub h: holds,
    pub u: outer__bindgen_ty_1,
}
#[repr(C)]
pub union outer__bindgen_ty_1 {
    pub in_: ::std::mem::ManuallyDrop<inner>,
    pub f: ::std::mem::ManuallyDrop<f32>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer__bindgen_ty_1"][::std::mem::size_of::<outer__bindgen_ty_1>() - 4usize];
    ["Alignment of outer__bindgen_ty_1"][::std::mem::align_of::<outer__bindgen_ty_1>() - 4usize];
    ["Offset of field: outer__bindgen_ty_1::in_"]
        [::std::mem::offset_of!(outer__bindgen_ty_1, in_) - 0usize];
    ["Offset of field: outer__bindgen_ty_1::f"]
        [::std::mem::offset_of!(outer__bindgen_ty_1, f) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of outer"][::std::mem::size_of::<outer>() - 8usize];
    ["Alignment of outer"][::std::mem::align_of::<outer>() - 4usize];
    ["Offset of field: outer::h"][::std::mem::offset_of!(outer, h) - 0usize];
    ["Offset of field: outer::u"][::std::mem::offset_of!(outer, u) - 4usize];
};
