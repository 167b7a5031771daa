// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Default)]
pub struct __IncompleteArrayField<T>(::std::marker::PhantomData<T>, [T; 0]);
impl<T> __IncompleteArrayField<T> {
    #[inline]
    pub const fn new() -> Self {
        __IncompleteArrayField(::std::marker::PhantomData, [])
    }
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        self as *const Self as *const T
    }
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut Self as *mut T
    }
    #[inline]
    pub unsafe fn as_slice(&self, len: usize) -> &[T] {
        ::std::slice::from_raw_parts(self.as_ptr(), len)
    }
    #[inline]
    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
        ::std::slice::from_raw_parts_mut(self.as_mut_ptr(), len)
    }
}
impl<T> ::std::fmt::Debug for __IncompleteArrayField<T> {
    fn fmt(&self, fmt: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        fmt.write_str("__IncompleteArrayField")
    }
}
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct a {
    pub x: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of a"][::std::mem::size_of::<a>() - 4usize];
    ["Alignment of a"][::std::mem::align_of::<a>() - 4usize];
    ["Offset of field: a::x"][::std::mem::offset_of!(a, x) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub x: ::std::os::raw::c_int,
    pub f: f32,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 4usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 4usize];
    ["Offset of field: u::x"][::std::mem::offset_of!(u, x) - 0usize];
    ["Offset of field: u::f"][::std::mem::offset_of!(u, f) - 0usize];
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
pub const e_A: e = 0;
pub type e = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct b {
    pub m: a,
    pub n: e,
    pub p: *mut ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of b"][::std::mem::size_of::<b>() - 16usize];
    ["Alignment of b"][::std::mem::align_of::<b>() - 8usize];
    ["Offset of field: b::m"][::std::mem::offset_of!(b, m) - 0usize];
    ["Offset of field: b::n"][::std::mem::offset_of!(b, n) - 4usize];
    ["Offset of field: b::p"][::std::mem::offset_of!(b, p) - 8usize];
};
impl Default for b {
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
pub struct c {
    pub d: f64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of c"][::std::mem::size_of::<c>() - 8usize];
    ["Alignment of c"][::std::mem::align_of::<c>() - 8usize];
    ["Offset of field: c::d"][::std::mem::offset_of!(c, d) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub struct d {
    pub u: u,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of d"][::std::mem::size_of::<d>() - 4usize];
    ["Alignment of d"][::std::mem::align_of::<d>() - 4usize];
    ["Offset of field: d::u"][::std::mem::offset_of!(d, u) - 0usize];
};
impl Default for d {
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
pub struct e_ {}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of e_"][::std::mem::size_of::<e_>() - 0usize];
    ["Alignment of e_"][::std::mem::align_of::<e_>() - 1usize];
};
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub struct f {
    pub g: ::std::option::Option<unsafe extern "C" fn(arg1: ::std::os::raw::c_int)>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of f"][::std::mem::size_of::<f>() - 8usize];
    ["Alignment of f"][::std::mem::align_of::<f>() - 8usize];
    ["Offset of field: f::g"][::std::mem::offset_of!(f, g) - 0usize];
};
#[repr(C)]
#[derive(Default, Copy, Clone)]
pub struct h {
    pub many: ::std::option::Option<
        unsafe extern "C" fn(
            arg1: ::std::os::raw::c_int,
            arg2: ::std::os::raw::c_int,
            arg3: ::std::os::raw::c_int,
            arg4: ::std::os::raw::c_int,
            arg5: ::std::os::raw::c_int,
            arg6: ::std::os::raw::c_int,
            arg7: ::std::os::raw::c_int,
            arg8: ::std::os::raw::c_int,
            arg9: ::std::os::raw::c_int,
            arg10: ::std::os::raw::c_int,
            arg11: ::std::os::raw::c_int,
            arg12: ::std::os::raw::c_int,
            arg13: ::std::os::raw::c_int,
        ),
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of h"][::std::mem::size_of::<h>() - 8usize];
    ["Alignment of h"][::std::mem::align_of::<h>() - 8usize];
    ["Offset of field: h::many"][::std::mem::offset_of!(h, many) - 0usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Default, Copy, Clone, PartialOrd, PartialEq)]
pub struct i {
    pub ld: u128,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of i"][::std::mem::size_of::<i>() - 16usize];
    ["Alignment of i"][::std::mem::align_of::<i>() - 16usize];
    ["Offset of field: i::ld"][::std::mem::offset_of!(i, ld) - 0usize];
};
pub type a_t = a;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct fwd {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Default)]
pub struct flex {
    pub n: ::std::os::raw::c_int,
    pub v: __IncompleteArrayField<a>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of flex"][::std::mem::size_of::<flex>() - 4usize];
    ["Alignment of flex"][::std::mem::align_of::<flex>() - 4usize];
    ["Offset of field: flex::n"][::std::mem::offset_of!(flex, n) - 0usize];
    ["Offset of field: flex::v"][::std::mem::offset_of!(flex, v) - 4usize];
};
