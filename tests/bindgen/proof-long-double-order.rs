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
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct reading {
    pub value: __BindgenOpaqueArray<u32, 3usize>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of reading"][::std::mem::size_of::<reading>() - 12usize];
    ["Alignment of reading"][::std::mem::align_of::<reading>() - 4usize];
    ["Offset of field: reading::value"][::std::mem::offset_of!(reading, value) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct readings {
    pub of: [__BindgenOpaqueArray<u32, 3usize>; 3usize],
    pub count: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of readings"][::std::mem::size_of::<readings>() - 40usize];
    ["Alignment of readings"][::std::mem::align_of::<readings>() - 4usize];
    ["Offset of field: readings::of"][::std::mem::offset_of!(readings, of) - 0usize];
    ["Offset of field: readings::count"][::std::mem::offset_of!(readings, count) - 36usize];
};
