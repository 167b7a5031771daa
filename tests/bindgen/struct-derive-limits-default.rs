// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct a32 {
    pub v: [::std::os::raw::c_int; 32usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a32"][::std::mem::size_of::<a32>() - 128usize];
    ["Alignment of a32"][::std::mem::align_of::<a32>() - 4usize];
    ["Offset of field: a32::v"][::std::mem::offset_of!(a32, v) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct a33 {
    pub v: [::std::os::raw::c_int; 33usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a33"][::std::mem::size_of::<a33>() - 132usize];
    ["Alignment of a33"][::std::mem::align_of::<a33>() - 4usize];
    ["Offset of field: a33::v"][::std::mem::offset_of!(a33, v) - 0usize];
};
impl Default for a33 {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct holds {
    pub a: a33,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds"][::std::mem::size_of::<holds>() - 132usize];
    ["Alignment of holds"][::std::mem::align_of::<holds>() - 4usize];
    ["Offset of field: holds::a"][::std::mem::offset_of!(holds, a) - 0usize];
};
impl Default for holds {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct ptr {
    pub v: [*mut ::std::os::raw::c_int; 4usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ptr"][::std::mem::size_of::<ptr>() - 32usize];
    ["Alignment of ptr"][::std::mem::align_of::<ptr>() - 8usize];
    ["Offset of field: ptr::v"][::std::mem::offset_of!(ptr, v) - 0usize];
};
impl Default for ptr {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, PartialOrd, PartialEq)]
pub struct fl {
    pub v: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fl"][::std::mem::size_of::<fl>() - 4usize];
    ["Alignment of fl"][::std::mem::align_of::<fl>() - 4usize];
    ["Offset of field: fl::v"][::std::mem::offset_of!(fl, v) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialOrd, PartialEq)]
pub struct fl33 {
    pub v: [f32; 33usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fl33"][::std::mem::size_of::<fl33>() - 132usize];
    ["Alignment of fl33"][::std::mem::align_of::<fl33>() - 4usize];
    ["Offset of field: fl33::v"][::std::mem::offset_of!(fl33, v) - 0usize];
};
impl Default for fl33 {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct fptr {
    pub f: ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fptr"][::std::mem::size_of::<fptr>() - 8usize];
    ["Alignment of fptr"][::std::mem::align_of::<fptr>() - 8usize];
    ["Offset of field: fptr::f"][::std::mem::offset_of!(fptr, f) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub a: ::std::os::raw::c_int,
    pub b: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 4usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 4usize];
    ["Offset of field: u::a"][::std::mem::offset_of!(u, a) - 0usize];
    ["Offset of field: u::b"][::std::mem::offset_of!(u, b) - 0usize];
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
#[repr(C)]
#[derive(Copy, Clone)]
pub struct holds_u {
    pub a: u,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_u"][::std::mem::size_of::<holds_u>() - 4usize];
    ["Alignment of holds_u"][::std::mem::align_of::<holds_u>() - 4usize];
    ["Offset of field: holds_u::a"][::std::mem::offset_of!(holds_u, a) - 0usize];
};
impl Default for holds_u {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
pub const e_E1: e = 0;
pub const e_E2: e = 1;
pub type e = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct holds_e {
    pub a: [e; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of holds_e"][::std::mem::size_of::<holds_e>() - 12usize];
    ["Alignment of holds_e"][::std::mem::align_of::<holds_e>() - 4usize];
    ["Offset of field: holds_e::a"][::std::mem::offset_of!(holds_e, a) - 0usize];
};
impl Default for holds_e {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
