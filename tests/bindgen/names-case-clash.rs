// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct thing {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of thing"][::std::mem::size_of::<thing>() - 4usize];
    ["Alignment of thing"][::std::mem::align_of::<thing>() - 4usize];
    ["Offset of field: thing::a"][::std::mem::offset_of!(thing, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct Thing {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of Thing"][::std::mem::size_of::<Thing>() - 4usize];
    ["Alignment of Thing"][::std::mem::align_of::<Thing>() - 4usize];
    ["Offset of field: Thing::a"][::std::mem::offset_of!(Thing, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct THING {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of THING"][::std::mem::size_of::<THING>() - 4usize];
    ["Alignment of THING"][::std::mem::align_of::<THING>() - 4usize];
    ["Offset of field: THING::a"][::std::mem::offset_of!(THING, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct thing_ {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of thing_"][::std::mem::size_of::<thing_>() - 4usize];
    ["Alignment of thing_"][::std::mem::align_of::<thing_>() - 4usize];
    ["Offset of field: thing_::a"][::std::mem::offset_of!(thing_, a) - 0usize];
};
