// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct meters(pub ::std::os::raw::c_int);
impl ::std::ops::Deref for meters {
    type Target = ::std::os::raw::c_int;
    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl ::std::ops::DerefMut for meters {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct feet(pub meters);
impl ::std::ops::Deref for feet {
    type Target = meters;
    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl ::std::ops::DerefMut for feet {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
#[repr(transparent)]
#[derive(Debug, Copy, Clone)]
pub struct name_t(pub [::std::os::raw::c_char; 16usize]);
impl ::std::ops::Deref for name_t {
    type Target = [::std::os::raw::c_char; 16usize];
    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl ::std::ops::DerefMut for name_t {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub m: meters,
    pub f: feet,
    pub n: name_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 24usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::m"][::std::mem::offset_of!(s, m) - 0usize];
    ["Offset of field: s::f"][::std::mem::offset_of!(s, f) - 4usize];
    ["Offset of field: s::n"][::std::mem::offset_of!(s, n) - 8usize];
};
