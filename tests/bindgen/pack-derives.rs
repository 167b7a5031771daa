// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C, packed)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq, Eq)]
pub struct p {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_long,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p"][::std::mem::size_of::<p>() - 13usize];
    ["Alignment of p"][::std::mem::align_of::<p>() - 1usize];
    ["Offset of field: p::a"][::std::mem::offset_of!(p, a) - 0usize];
    ["Offset of field: p::b"][::std::mem::offset_of!(p, b) - 1usize];
    ["Offset of field: p::c"][::std::mem::offset_of!(p, c) - 5usize];
};
#[repr(C, packed)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq, Eq)]
pub struct nocopy {
    pub a: ::std::os::raw::c_char,
    pub b: [p; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nocopy"][::std::mem::size_of::<nocopy>() - 40usize];
    ["Alignment of nocopy"][::std::mem::align_of::<nocopy>() - 1usize];
    ["Offset of field: nocopy::a"][::std::mem::offset_of!(nocopy, a) - 0usize];
    ["Offset of field: nocopy::b"][::std::mem::offset_of!(nocopy, b) - 1usize];
};
