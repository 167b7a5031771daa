// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct meters(pub ::std::os::raw::c_int);
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pt {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pt"][::std::mem::size_of::<pt>() - 4usize];
    ["Alignment of pt"][::std::mem::align_of::<pt>() - 4usize];
    ["Offset of field: pt::x"][::std::mem::offset_of!(pt, x) - 0usize];
};
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct pt_t(pub pt);
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct pm(pub *mut meters);
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct fp(pub ::std::option::Option<unsafe extern "C" fn(arg1: meters)>);
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub m: meters,
    pub p: pt_t,
    pub q: pm,
    pub f: fp,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 24usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::m"][::std::mem::offset_of!(s, m) - 0usize];
    ["Offset of field: s::p"][::std::mem::offset_of!(s, p) - 4usize];
    ["Offset of field: s::q"][::std::mem::offset_of!(s, q) - 8usize];
    ["Offset of field: s::f"][::std::mem::offset_of!(s, f) - 16usize];
};
unsafe extern "C" {
    pub fn f(p: *mut pt_t) -> meters;
}
