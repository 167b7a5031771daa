// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen private></div>"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct priv_ {
    a: ::std::os::raw::c_int,
    b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of priv_"][::std::mem::size_of::<priv_>() - 8usize];
    ["Alignment of priv_"][::std::mem::align_of::<priv_>() - 4usize];
    ["Offset of field: priv_::a"][::std::mem::offset_of!(priv_, a) - 0usize];
    ["Offset of field: priv_::b"][::std::mem::offset_of!(priv_, b) - 4usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct acc {
    #[doc = " <div rustbindgen accessor></div>"]
    pub a: ::std::os::raw::c_int,
    #[doc = " <div rustbindgen accessor=\"immutable\"></div>"]
    pub b: ::std::os::raw::c_int,
    #[doc = " <div rustbindgen accessor=\"unsafe\"></div>"]
    pub c: ::std::os::raw::c_int,
    #[doc = " <div rustbindgen private></div>"]
    d: ::std::os::raw::c_int,
    #[doc = " <div rustbindgen private=\"false\"></div>"]
    pub e: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of acc"][::std::mem::size_of::<acc>() - 20usize];
    ["Alignment of acc"][::std::mem::align_of::<acc>() - 4usize];
    ["Offset of field: acc::a"][::std::mem::offset_of!(acc, a) - 0usize];
    ["Offset of field: acc::b"][::std::mem::offset_of!(acc, b) - 4usize];
    ["Offset of field: acc::c"][::std::mem::offset_of!(acc, c) - 8usize];
    ["Offset of field: acc::d"][::std::mem::offset_of!(acc, d) - 12usize];
    ["Offset of field: acc::e"][::std::mem::offset_of!(acc, e) - 16usize];
};
impl acc {
    #[inline]
    pub fn get_a(&self) -> &::std::os::raw::c_int {
        &self.a
    }
    #[inline]
    pub fn get_a_mut(&mut self) -> &mut ::std::os::raw::c_int {
        &mut self.a
    }
    #[inline]
    pub fn get_b(&self) -> &::std::os::raw::c_int {
        &self.b
    }
    #[inline]
    pub unsafe fn get_c(&self) -> &::std::os::raw::c_int {
        &self.c
    }
    #[inline]
    pub unsafe fn get_c_mut(&mut self) -> &mut ::std::os::raw::c_int {
        &mut self.c
    }
}
