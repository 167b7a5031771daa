// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct floats {
    pub f: f32,
    pub d: f64,
    pub ld: u128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of floats"][::std::mem::size_of::<floats>() - 32usize];
    ["Alignment of floats"][::std::mem::align_of::<floats>() - 16usize];
    ["Offset of field: floats::f"][::std::mem::offset_of!(floats, f) - 0usize];
    ["Offset of field: floats::d"][::std::mem::offset_of!(floats, d) - 8usize];
    ["Offset of field: floats::ld"][::std::mem::offset_of!(floats, ld) - 16usize];
};
unsafe extern "C" {
    pub fn ldf(a: u128) -> u128;
}
unsafe extern "C" {
    pub fn ff(a: f32, b: f64) -> f32;
}
