// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[repr(align(1))]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq, Eq)]
pub struct small {
    pub _bindgen_opaque_blob: u8,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of small"][::std::mem::size_of::<small>() - 1usize];
    ["Alignment of small"][::std::mem::align_of::<small>() - 1usize];
};
#[repr(C)]
#[repr(align(8))]
pub struct big {
    pub _bindgen_opaque_blob: [u64; 40usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of big"][::std::mem::size_of::<big>() - 320usize];
    ["Alignment of big"][::std::mem::align_of::<big>() - 8usize];
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
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq, Eq)]
pub struct al {
    pub _bindgen_opaque_blob: u128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of al"][::std::mem::size_of::<al>() - 16usize];
    ["Alignment of al"][::std::mem::align_of::<al>() - 16usize];
};
pub const e_A: e = 0;
pub type e = ::std::os::raw::c_uint;
#[repr(C)]
#[repr(align(4))]
#[derive(Copy, Clone)]
pub union u {
    pub _bindgen_opaque_blob: u32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 4usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 4usize];
};
impl Default for u {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
