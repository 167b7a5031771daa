// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct String {
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of String"][::std::mem::size_of::<String>() - 4usize];
    ["Alignment of String"][::std::mem::align_of::<String>() - 4usize];
    ["Offset of field: String::z"][::std::mem::offset_of!(String, z) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct Box {
    pub s: *mut String,
    pub t: Box_str,
}
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct Box_str {
    pub q: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of Box_str"][::std::mem::size_of::<Box_str>() - 4usize];
    ["Alignment of Box_str"][::std::mem::align_of::<Box_str>() - 4usize];
    ["Offset of field: Box_str::q"][::std::mem::offset_of!(Box_str, q) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of Box"][::std::mem::size_of::<Box>() - 16usize];
    ["Alignment of Box"][::std::mem::align_of::<Box>() - 8usize];
    ["Offset of field: Box::s"][::std::mem::offset_of!(Box, s) - 0usize];
    ["Offset of field: Box::t"][::std::mem::offset_of!(Box, t) - 8usize];
};
impl Default for Box {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Default, Copy, Clone)]
pub struct std {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of std"][::std::mem::size_of::<std>() - 4usize];
    ["Alignment of std"][::std::mem::align_of::<std>() - 4usize];
    ["Offset of field: std::a"][::std::mem::offset_of!(std, a) - 0usize];
};
pub type core_t = ::std::os::raw::c_int;
