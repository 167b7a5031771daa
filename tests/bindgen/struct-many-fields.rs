// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct wide {
    pub a0: ::std::os::raw::c_int,
    pub a1: ::std::os::raw::c_int,
    pub a2: ::std::os::raw::c_int,
    pub a3: ::std::os::raw::c_int,
    pub a4: ::std::os::raw::c_int,
    pub a5: ::std::os::raw::c_int,
    pub a6: ::std::os::raw::c_int,
    pub a7: ::std::os::raw::c_int,
    pub a8: ::std::os::raw::c_int,
    pub a9: ::std::os::raw::c_int,
    pub b0: ::std::os::raw::c_int,
    pub b1: ::std::os::raw::c_int,
    pub b2: ::std::os::raw::c_int,
    pub b3: ::std::os::raw::c_int,
    pub b4: ::std::os::raw::c_int,
    pub b5: ::std::os::raw::c_int,
    pub b6: ::std::os::raw::c_int,
    pub b7: ::std::os::raw::c_int,
    pub b8: ::std::os::raw::c_int,
    pub b9: ::std::os::raw::c_int,
    pub c0: ::std::os::raw::c_int,
    pub c1: ::std::os::raw::c_int,
    pub c2: ::std::os::raw::c_int,
    pub c3: ::std::os::raw::c_int,
    pub c4: ::std::os::raw::c_int,
    pub c5: ::std::os::raw::c_int,
    pub c6: ::std::os::raw::c_int,
    pub c7: ::std::os::raw::c_int,
    pub c8: ::std::os::raw::c_int,
    pub c9: ::std::os::raw::c_int,
    pub d0: ::std::os::raw::c_int,
    pub d1: ::std::os::raw::c_int,
    pub d2: ::std::os::raw::c_int,
    pub d3: ::std::os::raw::c_int,
    pub d4: ::std::os::raw::c_int,
    pub d5: ::std::os::raw::c_int,
    pub d6: ::std::os::raw::c_int,
    pub d7: ::std::os::raw::c_int,
    pub d8: ::std::os::raw::c_int,
    pub d9: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of wide"][::std::mem::size_of::<wide>() - 160usize];
    ["Alignment of wide"][::std::mem::align_of::<wide>() - 4usize];
    ["Offset of field: wide::a0"][::std::mem::offset_of!(wide, a0) - 0usize];
    ["Offset of field: wide::a1"][::std::mem::offset_of!(wide, a1) - 4usize];
    ["Offset of field: wide::a2"][::std::mem::offset_of!(wide, a2) - 8usize];
    ["Offset of field: wide::a3"][::std::mem::offset_of!(wide, a3) - 12usize];
    ["Offset of field: wide::a4"][::std::mem::offset_of!(wide, a4) - 16usize];
    ["Offset of field: wide::a5"][::std::mem::offset_of!(wide, a5) - 20usize];
    ["Offset of field: wide::a6"][::std::mem::offset_of!(wide, a6) - 24usize];
    ["Offset of field: wide::a7"][::std::mem::offset_of!(wide, a7) - 28usize];
    ["Offset of field: wide::a8"][::std::mem::offset_of!(wide, a8) - 32usize];
    ["Offset of field: wide::a9"][::std::mem::offset_of!(wide, a9) - 36usize];
    ["Offset of field: wide::b0"][::std::mem::offset_of!(wide, b0) - 40usize];
    ["Offset of field: wide::b1"][::std::mem::offset_of!(wide, b1) - 44usize];
    ["Offset of field: wide::b2"][::std::mem::offset_of!(wide, b2) - 48usize];
    ["Offset of field: wide::b3"][::std::mem::offset_of!(wide, b3) - 52usize];
    ["Offset of field: wide::b4"][::std::mem::offset_of!(wide, b4) - 56usize];
    ["Offset of field: wide::b5"][::std::mem::offset_of!(wide, b5) - 60usize];
    ["Offset of field: wide::b6"][::std::mem::offset_of!(wide, b6) - 64usize];
    ["Offset of field: wide::b7"][::std::mem::offset_of!(wide, b7) - 68usize];
    ["Offset of field: wide::b8"][::std::mem::offset_of!(wide, b8) - 72usize];
    ["Offset of field: wide::b9"][::std::mem::offset_of!(wide, b9) - 76usize];
    ["Offset of field: wide::c0"][::std::mem::offset_of!(wide, c0) - 80usize];
    ["Offset of field: wide::c1"][::std::mem::offset_of!(wide, c1) - 84usize];
    ["Offset of field: wide::c2"][::std::mem::offset_of!(wide, c2) - 88usize];
    ["Offset of field: wide::c3"][::std::mem::offset_of!(wide, c3) - 92usize];
    ["Offset of field: wide::c4"][::std::mem::offset_of!(wide, c4) - 96usize];
    ["Offset of field: wide::c5"][::std::mem::offset_of!(wide, c5) - 100usize];
    ["Offset of field: wide::c6"][::std::mem::offset_of!(wide, c6) - 104usize];
    ["Offset of field: wide::c7"][::std::mem::offset_of!(wide, c7) - 108usize];
    ["Offset of field: wide::c8"][::std::mem::offset_of!(wide, c8) - 112usize];
    ["Offset of field: wide::c9"][::std::mem::offset_of!(wide, c9) - 116usize];
    ["Offset of field: wide::d0"][::std::mem::offset_of!(wide, d0) - 120usize];
    ["Offset of field: wide::d1"][::std::mem::offset_of!(wide, d1) - 124usize];
    ["Offset of field: wide::d2"][::std::mem::offset_of!(wide, d2) - 128usize];
    ["Offset of field: wide::d3"][::std::mem::offset_of!(wide, d3) - 132usize];
    ["Offset of field: wide::d4"][::std::mem::offset_of!(wide, d4) - 136usize];
    ["Offset of field: wide::d5"][::std::mem::offset_of!(wide, d5) - 140usize];
    ["Offset of field: wide::d6"][::std::mem::offset_of!(wide, d6) - 144usize];
    ["Offset of field: wide::d7"][::std::mem::offset_of!(wide, d7) - 148usize];
    ["Offset of field: wide::d8"][::std::mem::offset_of!(wide, d8) - 152usize];
    ["Offset of field: wide::d9"][::std::mem::offset_of!(wide, d9) - 156usize];
};
