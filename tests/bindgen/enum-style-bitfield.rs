// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
impl shape {
    pub const CIRCLE: shape = shape(1);
    pub const SQUARE: shape = shape(2);
    pub const TRIANGLE: shape = shape(4);
    pub const ALL: shape = shape(7);
}
impl ::std::ops::BitOr<shape> for shape {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        shape(self.0 | other.0)
    }
}
impl ::std::ops::BitOrAssign for shape {
    #[inline]
    fn bitor_assign(&mut self, rhs: shape) {
        self.0 |= rhs.0;
    }
}
impl ::std::ops::BitAnd<shape> for shape {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        shape(self.0 & other.0)
    }
}
impl ::std::ops::BitAndAssign for shape {
    #[inline]
    fn bitand_assign(&mut self, rhs: shape) {
        self.0 &= rhs.0;
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct shape(pub ::std::os::raw::c_uint);
pub const LOOSE: _bindgen_ty_1 = _bindgen_ty_1(3);
impl ::std::ops::BitOr<_bindgen_ty_1> for _bindgen_ty_1 {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        _bindgen_ty_1(self.0 | other.0)
    }
}
impl ::std::ops::BitOrAssign for _bindgen_ty_1 {
    #[inline]
    fn bitor_assign(&mut self, rhs: _bindgen_ty_1) {
        self.0 |= rhs.0;
    }
}
impl ::std::ops::BitAnd<_bindgen_ty_1> for _bindgen_ty_1 {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        _bindgen_ty_1(self.0 & other.0)
    }
}
impl ::std::ops::BitAndAssign for _bindgen_ty_1 {
    #[inline]
    fn bitand_assign(&mut self, rhs: _bindgen_ty_1) {
        self.0 &= rhs.0;
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct _bindgen_ty_1(pub ::std::os::raw::c_uint);
impl td {
    pub const TA: td = td(0);
    pub const TB: td = td(1);
}
impl ::std::ops::BitOr<td> for td {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        td(self.0 | other.0)
    }
}
impl ::std::ops::BitOrAssign for td {
    #[inline]
    fn bitor_assign(&mut self, rhs: td) {
        self.0 |= rhs.0;
    }
}
impl ::std::ops::BitAnd<td> for td {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        td(self.0 & other.0)
    }
}
impl ::std::ops::BitAndAssign for td {
    #[inline]
    fn bitand_assign(&mut self, rhs: td) {
        self.0 &= rhs.0;
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct td(pub ::std::os::raw::c_uint);
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: shape,
    pub b: td,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 8usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 4usize];
};
unsafe extern "C" {
    pub fn f(s: shape) -> td;
}
