// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const TWO: u32 = 2;
pub const EN: _bindgen_ty_1 = 9;
pub type _bindgen_ty_1 = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct st {
    pub a: ::std::os::raw::c_int,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of st"][::std::mem::size_of::<st>() - 8usize];
    ["Alignment of st"][::std::mem::align_of::<st>() - 4usize];
    ["Offset of field: st::a"][::std::mem::offset_of!(st, a) - 0usize];
    ["Offset of field: st::b"][::std::mem::offset_of!(st, b) - 4usize];
};
pub const a: ::std::os::raw::c_int = 10;
pub const b: ::std::os::raw::c_int = 73;
pub const c: ::std::os::raw::c_int = 3;
pub const d: ::std::os::raw::c_uint = 4294967295;
pub const e: ::std::os::raw::c_int = 98;
pub const f: ::std::os::raw::c_int = 4;
unsafe extern "C" {
    pub static g: st;
}
pub const h: f64 = 0.3333333333333333;
pub const i: f64 = -0.0;
pub const j: f32 = 1000000015047466200000000000000.0;
pub const k: f64 = f64::INFINITY;
