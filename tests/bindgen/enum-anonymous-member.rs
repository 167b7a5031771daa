// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct m {
    pub state: m__bindgen_ty_1,
    pub after: ::std::os::raw::c_int,
}
pub const m_ON: m__bindgen_ty_1 = 0;
pub const m_OFF: m__bindgen_ty_1 = 1;
pub type m__bindgen_ty_1 = ::std::os::raw::c_uint;
pub const m_X1: m__bindgen_ty_2 = 3;
pub type m__bindgen_ty_2 = ::std::os::raw::c_uint;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of m"][::std::mem::size_of::<m>() - 8usize];
    ["Alignment of m"][::std::mem::align_of::<m>() - 4usize];
    ["Offset of field: m::state"][::std::mem::offset_of!(m, state) - 0usize];
    ["Offset of field: m::after"][::std::mem::offset_of!(m, after) - 4usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union n {
    pub e: n__bindgen_ty_1,
    pub i: ::std::os::raw::c_int,
}
pub const n_UA: n__bindgen_ty_1 = 0;
pub const n_UB: n__bindgen_ty_1 = 1;
pub type n__bindgen_ty_1 = ::std::os::raw::c_uint;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of n"][::std::mem::size_of::<n>() - 4usize];
    ["Alignment of n"][::std::mem::align_of::<n>() - 4usize];
    ["Offset of field: n::e"][::std::mem::offset_of!(n, e) - 0usize];
    ["Offset of field: n::i"][::std::mem::offset_of!(n, i) - 0usize];
};
