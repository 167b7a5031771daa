// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct v {
    pub get: ::std::option::Option<
        unsafe extern "C" fn(
            sig: ::std::os::raw::c_int,
            h: ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>,
        ) -> ::std::option::Option<
            unsafe extern "C" fn(arg1: ::std::os::raw::c_int),
        >,
    >,
    pub arr: *mut ::std::option::Option<unsafe extern "C" fn()>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of v"][::std::mem::size_of::<v>() - 16usize];
    ["Alignment of v"][::std::mem::align_of::<v>() - 8usize];
    ["Offset of field: v::get"][::std::mem::offset_of!(v, get) - 0usize];
    ["Offset of field: v::arr"][::std::mem::offset_of!(v, arr) - 8usize];
};
unsafe extern "C" {
    pub fn signal_like(
        sig: ::std::os::raw::c_int,
        func: ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>,
    ) -> ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>;
}
