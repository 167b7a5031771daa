// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a_rather_long_structure_name_that_goes_on {
    _unused: [u8; 0],
}
unsafe extern "C" {
    pub static an_equally_long_variable_name_here_now:
        *const a_rather_long_structure_name_that_goes_on;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct a_long_typedef_name_t {
    pub v: ::std::os::raw::c_ulong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a_long_typedef_name_t"][::std::mem::size_of::<a_long_typedef_name_t>() - 8usize];
    ["Alignment of a_long_typedef_name_t"]
        [::std::mem::align_of::<a_long_typedef_name_t>() - 8usize];
    ["Offset of field: a_long_typedef_name_t::v"]
        [::std::mem::offset_of!(a_long_typedef_name_t, v) - 0usize];
};
unsafe extern "C" {
    pub static mut another_long_variable_name_that_fills_it: a_long_typedef_name_t;
}
