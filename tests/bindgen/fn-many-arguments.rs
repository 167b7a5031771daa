// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn many(
        a0: ::std::os::raw::c_int,
        a1: ::std::os::raw::c_int,
        a2: ::std::os::raw::c_int,
        a3: ::std::os::raw::c_int,
        a4: ::std::os::raw::c_int,
        a5: ::std::os::raw::c_int,
        a6: ::std::os::raw::c_int,
        a7: ::std::os::raw::c_int,
        a8: ::std::os::raw::c_int,
        a9: ::std::os::raw::c_int,
        b0: ::std::os::raw::c_int,
        b1: ::std::os::raw::c_int,
        b2: ::std::os::raw::c_int,
        b3: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn exactly_hundred_columns_or_close_to_it(
        first: ::std::os::raw::c_uint,
        second: ::std::os::raw::c_uint,
        third: ::std::os::raw::c_long,
    );
}
unsafe extern "C" {
    pub fn short_one(a: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct very_long_structure_name {
    _unused: [u8; 0],
}
pub type long_function_pointer = ::std::option::Option<
    unsafe extern "C" fn(
        first: *const very_long_structure_name,
        second: ::std::os::raw::c_ulong,
        third: *mut ::std::os::raw::c_void,
    ) -> ::std::os::raw::c_int,
>;
