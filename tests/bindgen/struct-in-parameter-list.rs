// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " A C type of which only the size and the alignment are known."]
#[derive(PartialEq, Copy, Clone, Debug, Hash)]
#[repr(C)]
pub struct __BindgenOpaqueArray<T: Copy, const N: usize>(pub [T; N]);
impl<T: Copy + Default, const N: usize> Default for __BindgenOpaqueArray<T, N> {
    fn default() -> Self {
        __BindgenOpaqueArray([T::default(); N])
    }
}
unsafe extern "C" {
    pub fn odd(p: *mut u32);
}
unsafe extern "C" {
    pub fn odd2(p: *mut __BindgenOpaqueArray<u8, 0usize>, e: u32) -> ::std::os::raw::c_int;
}
