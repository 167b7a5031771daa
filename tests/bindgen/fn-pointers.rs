// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type cb0 = ::std::option::Option<unsafe extern "C" fn()>;
pub type cb1 = ::std::option::Option<
    unsafe extern "C" fn(
        a: ::std::os::raw::c_int,
        b: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int,
>;
pub type cbv = ::std::option::Option<
    unsafe extern "C" fn(fmt: *const ::std::os::raw::c_char, ...) -> ::std::os::raw::c_int,
>;
unsafe extern "C" {
    pub fn takes(
        f: ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>,
        g: cb0,
    );
}
unsafe extern "C" {
    pub fn returns(
        a: ::std::os::raw::c_int,
    ) -> ::std::option::Option<unsafe extern "C" fn(a: ::std::os::raw::c_char)>;
}
unsafe extern "C" {
    pub static mut deep: ::std::option::Option<
        unsafe extern "C" fn(
            arg1: ::std::os::raw::c_int,
        ) -> ::std::option::Option<
            unsafe extern "C" fn(arg1: ::std::os::raw::c_long) -> ::std::os::raw::c_int,
        >,
    >;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct ops {
    pub open: ::std::option::Option<
        unsafe extern "C" fn(
            self_: *mut ops,
            path: *const ::std::os::raw::c_char,
        ) -> ::std::os::raw::c_int,
    >,
    pub close: ::std::option::Option<unsafe extern "C" fn(arg1: *mut ops)>,
    pub ioctl: ::std::option::Option<
        unsafe extern "C" fn(
            arg1: *mut ops,
            arg2: ::std::os::raw::c_uint,
            ...
        ) -> ::std::os::raw::c_int,
    >,
    pub alias: cb1,
    pub noargs: ::std::option::Option<unsafe extern "C" fn()>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ops"][::std::mem::size_of::<ops>() - 40usize];
    ["Alignment of ops"][::std::mem::align_of::<ops>() - 8usize];
    ["Offset of field: ops::open"][::std::mem::offset_of!(ops, open) - 0usize];
    ["Offset of field: ops::close"][::std::mem::offset_of!(ops, close) - 8usize];
    ["Offset of field: ops::ioctl"][::std::mem::offset_of!(ops, ioctl) - 16usize];
    ["Offset of field: ops::alias"][::std::mem::offset_of!(ops, alias) - 24usize];
    ["Offset of field: ops::noargs"][::std::mem::offset_of!(ops, noargs) - 32usize];
};
unsafe extern "C" {
    pub static mut handlers:
        [::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>; 8usize];
}
unsafe extern "C" {
    pub static mut single: ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    >;
}
pub type ppf = *mut ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>;
pub type cpf = ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>;
