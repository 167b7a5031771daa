// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
impl shape {
    pub const CIRCLE: shape = shape(0);
    pub const SQUARE: shape = shape(1);
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
pub struct shape(pub u32);
impl neg {
    pub const N: neg = neg(-1);
}
impl ::std::ops::BitOr<neg> for neg {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        neg(self.0 | other.0)
    }
}
impl ::std::ops::BitOrAssign for neg {
    #[inline]
    fn bitor_assign(&mut self, rhs: neg) {
        self.0 |= rhs.0;
    }
}
impl ::std::ops::BitAnd<neg> for neg {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        neg(self.0 & other.0)
    }
}
impl ::std::ops::BitAndAssign for neg {
    #[inline]
    fn bitand_assign(&mut self, rhs: neg) {
        self.0 &= rhs.0;
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct neg(pub i32);
impl wide {
    pub const WIDE: wide = wide(4294967296);
}
impl ::std::ops::BitOr<wide> for wide {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        wide(self.0 | other.0)
    }
}
impl ::std::ops::BitOrAssign for wide {
    #[inline]
    fn bitor_assign(&mut self, rhs: wide) {
        self.0 |= rhs.0;
    }
}
impl ::std::ops::BitAnd<wide> for wide {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        wide(self.0 & other.0)
    }
}
impl ::std::ops::BitAndAssign for wide {
    #[inline]
    fn bitand_assign(&mut self, rhs: wide) {
        self.0 &= rhs.0;
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct wide(pub u64);
