// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 3usize],
    pub b: ::std::os::raw::c_int,
    pub c: ::std::os::raw::c_char,
    pub __bindgen_padding_1: u8,
    pub d: ::std::os::raw::c_short,
    pub __bindgen_padding_2: [u8; 4usize],
    pub e: ::std::os::raw::c_long,
    pub f: ::std::os::raw::c_char,
    pub __bindgen_padding_3: [u8; 7usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 32usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 8usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
    ["Offset of field: s::b"][::std::mem::offset_of!(s, b) - 4usize];
    ["Offset of field: s::c"][::std::mem::offset_of!(s, c) - 8usize];
    ["Offset of field: s::d"][::std::mem::offset_of!(s, d) - 10usize];
    ["Offset of field: s::e"][::std::mem::offset_of!(s, e) - 16usize];
    ["Offset of field: s::f"][::std::mem::offset_of!(s, f) - 24usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct t {
    pub s: s,
    pub x: ::std::os::raw::c_char,
    pub __bindgen_padding_0: [u8; 7usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of t"][::std::mem::size_of::<t>() - 40usize];
    ["Alignment of t"][::std::mem::align_of::<t>() - 8usize];
    ["Offset of field: t::s"][::std::mem::offset_of!(t, s) - 0usize];
    ["Offset of field: t::x"][::std::mem::offset_of!(t, x) - 32usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub a: ::std::os::raw::c_char,
    pub b: [::std::os::raw::c_int; 3usize],
    pub c: [::std::os::raw::c_char; 13usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of u"][::std::mem::size_of::<u>() - 16usize];
    ["Alignment of u"][::std::mem::align_of::<u>() - 4usize];
    ["Offset of field: u::a"][::std::mem::offset_of!(u, a) - 0usize];
    ["Offset of field: u::b"][::std::mem::offset_of!(u, b) - 0usize];
    ["Offset of field: u::c"][::std::mem::offset_of!(u, c) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct e {}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of e"][::std::mem::size_of::<e>() - 0usize];
    ["Alignment of e"][::std::mem::align_of::<e>() - 1usize];
};
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct p {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p"][::std::mem::size_of::<p>() - 5usize];
    ["Alignment of p"][::std::mem::align_of::<p>() - 1usize];
    ["Offset of field: p::a"][::std::mem::offset_of!(p, a) - 0usize];
    ["Offset of field: p::b"][::std::mem::offset_of!(p, b) - 1usize];
};
