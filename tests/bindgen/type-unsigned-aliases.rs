// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a {
    pub a: ::std::os::raw::c_long,
    pub b: ::std::os::raw::c_short,
    pub b2: ::std::os::raw::c_uint,
    pub c: ::std::os::raw::c_ulong,
    pub d: ::std::os::raw::c_longlong,
    pub e: ::std::os::raw::c_int,
    pub f: ::std::os::raw::c_ulonglong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 48usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 8usize];
    ["Offset of field: a::a"][::std::mem::offset_of!(a, a) - 0usize];
    ["Offset of field: a::b"][::std::mem::offset_of!(a, b) - 8usize];
    ["Offset of field: a::b2"][::std::mem::offset_of!(a, b2) - 12usize];
    ["Offset of field: a::c"][::std::mem::offset_of!(a, c) - 16usize];
    ["Offset of field: a::d"][::std::mem::offset_of!(a, d) - 24usize];
    ["Offset of field: a::e"][::std::mem::offset_of!(a, e) - 32usize];
    ["Offset of field: a::f"][::std::mem::offset_of!(a, f) - 40usize];
};
pub type ulong = ::std::os::raw::c_ulong;
pub type uint = ::std::os::raw::c_uint;
pub type u_char = ::std::os::raw::c_uchar;
