// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const MINE: u32 = 3;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct max_align_t {
    pub __clang_max_align_nonce1: ::std::os::raw::c_longlong,
    pub __bindgen_padding_0: u64,
    pub __clang_max_align_nonce2: u128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of max_align_t"][::std::mem::size_of::<max_align_t>() - 32usize];
    ["Alignment of max_align_t"][::std::mem::align_of::<max_align_t>() - 16usize];
    ["Offset of field: max_align_t::__clang_max_align_nonce1"]
        [::std::mem::offset_of!(max_align_t, __clang_max_align_nonce1) - 0usize];
    ["Offset of field: max_align_t::__clang_max_align_nonce2"]
        [::std::mem::offset_of!(max_align_t, __clang_max_align_nonce2) - 16usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct mine {
    pub a: u32,
    pub b: usize,
    pub c: max_align_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of mine"][::std::mem::size_of::<mine>() - 48usize];
    ["Alignment of mine"][::std::mem::align_of::<mine>() - 16usize];
    ["Offset of field: mine::a"][::std::mem::offset_of!(mine, a) - 0usize];
    ["Offset of field: mine::b"][::std::mem::offset_of!(mine, b) - 8usize];
    ["Offset of field: mine::c"][::std::mem::offset_of!(mine, c) - 16usize];
};
unsafe extern "C" {
    pub fn mine_fn(x: i64) -> ::std::os::raw::c_int;
}
