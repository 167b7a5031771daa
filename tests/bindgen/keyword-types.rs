// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct match_ {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of match_"][::std::mem::size_of::<match_>() - 4usize];
    ["Alignment of match_"][::std::mem::align_of::<match_>() - 4usize];
    ["Offset of field: match_::a"][::std::mem::offset_of!(match_, a) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union fn_ {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fn_"][::std::mem::size_of::<fn_>() - 4usize];
    ["Alignment of fn_"][::std::mem::align_of::<fn_>() - 4usize];
    ["Offset of field: fn_::a"][::std::mem::offset_of!(fn_, a) - 0usize];
};
pub const type__impl_: type_ = 0;
pub const type__dyn_: type_ = 4;
pub type type_ = ::std::os::raw::c_uint;
pub type loop_ = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct trait_ {
    pub z: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of trait_"][::std::mem::size_of::<trait_>() - 4usize];
    ["Alignment of trait_"][::std::mem::align_of::<trait_>() - 4usize];
    ["Offset of field: trait_::z"][::std::mem::offset_of!(trait_, z) - 0usize];
};
pub type mod_ = trait_;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct use_ {
    pub m: match_,
    pub f: fn_,
    pub t: type_,
    pub l: loop_,
    pub o: mod_,
    pub p: *mut trait_,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of use_"][::std::mem::size_of::<use_>() - 32usize];
    ["Alignment of use_"][::std::mem::align_of::<use_>() - 8usize];
    ["Offset of field: use_::m"][::std::mem::offset_of!(use_, m) - 0usize];
    ["Offset of field: use_::f"][::std::mem::offset_of!(use_, f) - 4usize];
    ["Offset of field: use_::t"][::std::mem::offset_of!(use_, t) - 8usize];
    ["Offset of field: use_::l"][::std::mem::offset_of!(use_, l) - 12usize];
    ["Offset of field: use_::o"][::std::mem::offset_of!(use_, o) - 16usize];
    ["Offset of field: use_::p"][::std::mem::offset_of!(use_, p) - 24usize];
};
