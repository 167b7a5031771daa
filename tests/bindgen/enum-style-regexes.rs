// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(u32)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum r_a {
    RA = 0,
    RB = 1,
}
#[repr(u32)]
#[non_exhaustive]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum x_a {
    XA = 0,
    XB = 1,
}
impl b_a {
    pub const BA: b_a = b_a(1);
    pub const BB: b_a = b_a(2);
}
impl ::std::ops::BitOr<b_a> for b_a {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        b_a(self.0 | other.0)
    }
}
impl ::std::ops::BitOrAssign for b_a {
    #[inline]
    fn bitor_assign(&mut self, rhs: b_a) {
        self.0 |= rhs.0;
    }
}
impl ::std::ops::BitAnd<b_a> for b_a {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        b_a(self.0 & other.0)
    }
}
impl ::std::ops::BitAndAssign for b_a {
    #[inline]
    fn bitand_assign(&mut self, rhs: b_a) {
        self.0 &= rhs.0;
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct b_a(pub ::std::os::raw::c_uint);
impl n_a {
    pub const NA: n_a = n_a(0);
    pub const NB: n_a = n_a(1);
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct n_a(pub ::std::os::raw::c_uint);
pub const g_a_GA: g_a = g_a(0);
pub const g_a_GB: g_a = g_a(1);
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct g_a(pub ::std::os::raw::c_uint);
pub const c_a_CA: c_a = 0;
pub const c_a_CB: c_a = 1;
pub type c_a = ::std::os::raw::c_uint;
pub mod m_a {
    pub type Type = ::std::os::raw::c_uint;
    pub const MA: Type = 0;
    pub const MB: Type = 1;
}
pub const other_OA: other = 0;
pub type other = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct all {
    pub r: r_a,
    pub x: x_a,
    pub b: b_a,
    pub n: n_a,
    pub g: g_a,
    pub c: c_a,
    pub m: m_a::Type,
    pub o: other,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of all"][::std::mem::size_of::<all>() - 32usize];
    ["Alignment of all"][::std::mem::align_of::<all>() - 4usize];
    ["Offset of field: all::r"][::std::mem::offset_of!(all, r) - 0usize];
    ["Offset of field: all::x"][::std::mem::offset_of!(all, x) - 4usize];
    ["Offset of field: all::b"][::std::mem::offset_of!(all, b) - 8usize];
    ["Offset of field: all::n"][::std::mem::offset_of!(all, n) - 12usize];
    ["Offset of field: all::g"][::std::mem::offset_of!(all, g) - 16usize];
    ["Offset of field: all::c"][::std::mem::offset_of!(all, c) - 20usize];
    ["Offset of field: all::m"][::std::mem::offset_of!(all, m) - 24usize];
    ["Offset of field: all::o"][::std::mem::offset_of!(all, o) - 28usize];
};
