// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]
#[repr(C)]
pub struct __BindgenComplex<T> {
    pub re: T,
    pub im: T,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct cplx {
    pub f: __BindgenComplex<f32>,
    pub d: __BindgenComplex<f64>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cplx"][::std::mem::size_of::<cplx>() - 24usize];
    ["Alignment of cplx"][::std::mem::align_of::<cplx>() - 8usize];
    ["Offset of field: cplx::f"][::std::mem::offset_of!(cplx, f) - 0usize];
    ["Offset of field: cplx::d"][::std::mem::offset_of!(cplx, d) - 8usize];
};
unsafe extern "C" {
    pub fn conj_it(z: __BindgenComplex<f64>) -> __BindgenComplex<f64>;
}
unsafe extern "C" {
    pub static mut fc: __BindgenComplex<f32>;
}
