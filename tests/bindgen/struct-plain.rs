// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct point {
    pub x: ::std::os::raw::c_int,
    pub y: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of point"][::std::mem::size_of::<point>() - 8usize];
    ["Alignment of point"][::std::mem::align_of::<point>() - 4usize];
    ["Offset of field: point::x"][::std::mem::offset_of!(point, x) - 0usize];
    ["Offset of field: point::y"][::std::mem::offset_of!(point, y) - 4usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct mixed {
    pub c: ::std::os::raw::c_char,
    pub s: ::std::os::raw::c_short,
    pub i: ::std::os::raw::c_int,
    pub l: ::std::os::raw::c_long,
    pub ll: ::std::os::raw::c_longlong,
    pub f: f32,
    pub d: f64,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of mixed"][::std::mem::size_of::<mixed>() - 40usize];
    ["Alignment of mixed"][::std::mem::align_of::<mixed>() - 8usize];
    ["Offset of field: mixed::c"][::std::mem::offset_of!(mixed, c) - 0usize];
    ["Offset of field: mixed::s"][::std::mem::offset_of!(mixed, s) - 2usize];
    ["Offset of field: mixed::i"][::std::mem::offset_of!(mixed, i) - 4usize];
    ["Offset of field: mixed::l"][::std::mem::offset_of!(mixed, l) - 8usize];
    ["Offset of field: mixed::ll"][::std::mem::offset_of!(mixed, ll) - 16usize];
    ["Offset of field: mixed::f"][::std::mem::offset_of!(mixed, f) - 24usize];
    ["Offset of field: mixed::d"][::std::mem::offset_of!(mixed, d) - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct unsigneds {
    pub c: ::std::os::raw::c_uchar,
    pub s: ::std::os::raw::c_ushort,
    pub u: ::std::os::raw::c_uint,
    pub l: ::std::os::raw::c_ulong,
    pub ll: ::std::os::raw::c_ulonglong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of unsigneds"][::std::mem::size_of::<unsigneds>() - 24usize];
    ["Alignment of unsigneds"][::std::mem::align_of::<unsigneds>() - 8usize];
    ["Offset of field: unsigneds::c"][::std::mem::offset_of!(unsigneds, c) - 0usize];
    ["Offset of field: unsigneds::s"][::std::mem::offset_of!(unsigneds, s) - 2usize];
    ["Offset of field: unsigneds::u"][::std::mem::offset_of!(unsigneds, u) - 4usize];
    ["Offset of field: unsigneds::l"][::std::mem::offset_of!(unsigneds, l) - 8usize];
    ["Offset of field: unsigneds::ll"][::std::mem::offset_of!(unsigneds, ll) - 16usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct signed_char {
    pub a: ::std::os::raw::c_schar,
    pub b: ::std::os::raw::c_char,
    pub c: ::std::os::raw::c_uchar,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of signed_char"][::std::mem::size_of::<signed_char>() - 3usize];
    ["Alignment of signed_char"][::std::mem::align_of::<signed_char>() - 1usize];
    ["Offset of field: signed_char::a"][::std::mem::offset_of!(signed_char, a) - 0usize];
    ["Offset of field: signed_char::b"][::std::mem::offset_of!(signed_char, b) - 1usize];
    ["Offset of field: signed_char::c"][::std::mem::offset_of!(signed_char, c) - 2usize];
};
