// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct n_a(pub ::std::os::raw::c_int);
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct d_a(pub ::std::os::raw::c_int);
impl ::std::ops::Deref for d_a {
    type Target = ::std::os::raw::c_int;
    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl ::std::ops::DerefMut for d_a {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
pub type n_x = ::std::os::raw::c_int;
pub type o_a = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: n_a,
    pub b: d_a,
    pub c: n_x,
    pub d: o_a,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 16usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 4usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 8usize];
    ["Offset of field: s::d"][::std::mem::offset_of!(s, d) - 12usize];
};
