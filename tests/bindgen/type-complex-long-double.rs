// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]
#[repr(C)]
pub struct __BindgenComplex<T> {
    pub re: T,
    pub im: T,
}
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct cplx {
    pub l: __BindgenComplex<u128>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of cplx"][::std::mem::size_of::<cplx>() - 32usize];
    ["Alignment of cplx"][::std::mem::align_of::<cplx>() - 16usize];
    ["Offset of field: cplx::l"][::std::mem::offset_of!(cplx, l) - 0usize];
};
