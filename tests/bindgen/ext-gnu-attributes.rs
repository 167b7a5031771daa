// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct ma {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of ma"][::std::mem::size_of::<ma>() - 4usize];
    ["Alignment of ma"][::std::mem::align_of::<ma>() - 4usize];
    ["Offset of field: ma::a"][::std::mem::offset_of!(ma, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct dep {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of dep"][::std::mem::size_of::<dep>() - 4usize];
    ["Alignment of dep"][::std::mem::align_of::<dep>() - 4usize];
    ["Offset of field: dep::a"][::std::mem::offset_of!(dep, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct mem {
    pub old: ::std::os::raw::c_int,
    pub unused: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of mem"][::std::mem::size_of::<mem>() - 8usize];
    ["Alignment of mem"][::std::mem::align_of::<mem>() - 4usize];
    ["Offset of field: mem::old"][::std::mem::offset_of!(mem, old) - 0usize];
    ["Offset of field: mem::unused"][::std::mem::offset_of!(mem, unused) - 4usize];
};
pub type ti = ::std::os::raw::c_long;
pub type tq = ::std::os::raw::c_uchar;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct modes {
    pub a: ti,
    pub b: tq,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of modes"][::std::mem::size_of::<modes>() - 16usize];
    ["Alignment of modes"][::std::mem::align_of::<modes>() - 8usize];
    ["Offset of field: modes::a"][::std::mem::offset_of!(modes, a) - 0usize];
    ["Offset of field: modes::b"][::std::mem::offset_of!(modes, b) - 8usize];
};
pub const de_D1: de = 0;
pub const de_D2: de = 1;
pub type de = ::std::os::raw::c_uint;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct des {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of des"][::std::mem::size_of::<des>() - 4usize];
    ["Alignment of des"][::std::mem::align_of::<des>() - 4usize];
    ["Offset of field: des::a"][::std::mem::offset_of!(des, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct rl {
    pub f: ::std::option::Option<unsafe extern "C" fn()>,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of rl"][::std::mem::size_of::<rl>() - 8usize];
    ["Alignment of rl"][::std::mem::align_of::<rl>() - 8usize];
    ["Offset of field: rl::f"][::std::mem::offset_of!(rl, f) - 0usize];
};
