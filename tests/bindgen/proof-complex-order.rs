// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]
#[repr(C)]
pub struct __BindgenComplex<T> {
    pub re: T,
    pub im: T,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct impedance {
    pub z: __BindgenComplex<f64>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of impedance"][::std::mem::size_of::<impedance>() - 16usize];
    ["Alignment of impedance"][::std::mem::align_of::<impedance>() - 8usize];
    ["Offset of field: impedance::z"][::std::mem::offset_of!(impedance, z) - 0usize];
};
pub type signal = __BindgenComplex<f32>;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct trace {
    pub samples: [signal; 4usize],
    pub count: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of trace"][::std::mem::size_of::<trace>() - 36usize];
    ["Alignment of trace"][::std::mem::align_of::<trace>() - 4usize];
    ["Offset of field: trace::samples"][::std::mem::offset_of!(trace, samples) - 0usize];
    ["Offset of field: trace::count"][::std::mem::offset_of!(trace, count) - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialOrd, PartialEq)]
pub struct plain {
    pub x: f64,
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of plain"][::std::mem::size_of::<plain>() - 16usize];
    ["Alignment of plain"][::std::mem::align_of::<plain>() - 8usize];
    ["Offset of field: plain::x"][::std::mem::offset_of!(plain, x) - 0usize];
    ["Offset of field: plain::y"][::std::mem::offset_of!(plain, y) - 8usize];
};
