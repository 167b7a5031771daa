// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq)]
pub struct s {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
    pub b: ::std::os::raw::c_long,
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_1: [u8; 7usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 24usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 8usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 16usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialEq)]
pub struct big {
    pub a: [::std::os::raw::c_char; 40usize],
    pub b: ::std::os::raw::c_long,
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of big"][::std::mem::size_of::<big>() - 56usize];
    ["Alignment of big"][::std::mem::align_of::<big>() - 8usize];
    ["Offset of field: big::a"][::std::mem::offset_of!(big, a) - 0usize];
    ["Offset of field: big::b"][::std::mem::offset_of!(big, b) - 40usize];
    ["Offset of field: big::c"][::std::mem::offset_of!(big, c) - 48usize];
};
impl Default for big {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
