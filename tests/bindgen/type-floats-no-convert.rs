// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct floats {
    pub f: ::std::os::raw::c_float,
    pub d: ::std::os::raw::c_double,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of floats"][::std::mem::size_of::<floats>() - 16usize];
    ["Alignment of floats"][::std::mem::align_of::<floats>() - 8usize];
    ["Offset of field: floats::f"][::std::mem::offset_of!(floats, f) - 0usize];
    ["Offset of field: floats::d"][::std::mem::offset_of!(floats, d) - 8usize];
};
unsafe extern "C" {
    pub fn ff(a: ::std::os::raw::c_float, b: ::std::os::raw::c_double) -> ::std::os::raw::c_float;
}
