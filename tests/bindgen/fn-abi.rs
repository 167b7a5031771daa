// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "win64" {
    pub fn ms(a: ::std::os::raw::c_int);
}
unsafe extern "C" {
    pub fn sysv(a: ::std::os::raw::c_int);
}
pub type msp = ::std::option::Option<unsafe extern "win64" fn(arg1: ::std::os::raw::c_int)>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct s {
    pub f: ::std::option::Option<
        unsafe extern "win64" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 8usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::f"][::std::mem::offset_of!(s, f) - 0usize];
};
