// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct every {
    pub as_: ::std::os::raw::c_int,
    pub async_: ::std::os::raw::c_int,
    pub await_: ::std::os::raw::c_int,
    pub crate_: ::std::os::raw::c_int,
    pub dyn_: ::std::os::raw::c_int,
    pub false_: ::std::os::raw::c_int,
    pub fn_: ::std::os::raw::c_int,
    pub impl_: ::std::os::raw::c_int,
    pub in_: ::std::os::raw::c_int,
    pub let_: ::std::os::raw::c_int,
    pub loop_: ::std::os::raw::c_int,
    pub match_: ::std::os::raw::c_int,
    pub mod_: ::std::os::raw::c_int,
    pub move_: ::std::os::raw::c_int,
    pub mut_: ::std::os::raw::c_int,
    pub pub_: ::std::os::raw::c_int,
    pub ref_: ::std::os::raw::c_int,
    pub self_: ::std::os::raw::c_int,
    pub super_: ::std::os::raw::c_int,
    pub trait_: ::std::os::raw::c_int,
    pub true_: ::std::os::raw::c_int,
    pub type_: ::std::os::raw::c_int,
    pub unsafe_: ::std::os::raw::c_int,
    pub use_: ::std::os::raw::c_int,
    pub where_: ::std::os::raw::c_int,
    pub abstract_: ::std::os::raw::c_int,
    pub become_: ::std::os::raw::c_int,
    pub box_: ::std::os::raw::c_int,
    pub final_: ::std::os::raw::c_int,
    pub macro_: ::std::os::raw::c_int,
    pub override_: ::std::os::raw::c_int,
    pub priv_: ::std::os::raw::c_int,
    pub typeof_: ::std::os::raw::c_int,
    pub unsized_: ::std::os::raw::c_int,
    pub virtual_: ::std::os::raw::c_int,
    pub yield_: ::std::os::raw::c_int,
    pub try_: ::std::os::raw::c_int,
    pub union_: ::std::os::raw::c_int,
    pub gen_: ::std::os::raw::c_int,
    pub str_: ::std::os::raw::c_int,
    pub u8_: ::std::os::raw::c_int,
    pub bool_: ::std::os::raw::c_int,
    pub i32_: ::std::os::raw::c_int,
    pub usize_: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of every"][::std::mem::size_of::<every>() - 176usize];
    ["Alignment of every"][::std::mem::align_of::<every>() - 4usize];
    ["Offset of field: every::as_"][::std::mem::offset_of!(every, as_) - 0usize];
    ["Offset of field: every::async_"][::std::mem::offset_of!(every, async_) - 4usize];
    ["Offset of field: every::await_"][::std::mem::offset_of!(every, await_) - 8usize];
    ["Offset of field: every::crate_"][::std::mem::offset_of!(every, crate_) - 12usize];
    ["Offset of field: every::dyn_"][::std::mem::offset_of!(every, dyn_) - 16usize];
    ["Offset of field: every::false_"][::std::mem::offset_of!(every, false_) - 20usize];
    ["Offset of field: every::fn_"][::std::mem::offset_of!(every, fn_) - 24usize];
    ["Offset of field: every::impl_"][::std::mem::offset_of!(every, impl_) - 28usize];
    ["Offset of field: every::in_"][::std::mem::offset_of!(every, in_) - 32usize];
    ["Offset of field: every::let_"][::std::mem::offset_of!(every, let_) - 36usize];
    ["Offset of field: every::loop_"][::std::mem::offset_of!(every, loop_) - 40usize];
    ["Offset of field: every::match_"][::std::mem::offset_of!(every, match_) - 44usize];
    ["Offset of field: every::mod_"][::std::mem::offset_of!(every, mod_) - 48usize];
    ["Offset of field: every::move_"][::std::mem::offset_of!(every, move_) - 52usize];
    ["Offset of field: every::mut_"][::std::mem::offset_of!(every, mut_) - 56usize];
    ["Offset of field: every::pub_"][::std::mem::offset_of!(every, pub_) - 60usize];
    ["Offset of field: every::ref_"][::std::mem::offset_of!(every, ref_) - 64usize];
    ["Offset of field: every::self_"][::std::mem::offset_of!(every, self_) - 68usize];
    ["Offset of field: every::super_"][::std::mem::offset_of!(every, super_) - 72usize];
    ["Offset of field: every::trait_"][::std::mem::offset_of!(every, trait_) - 76usize];
    ["Offset of field: every::true_"][::std::mem::offset_of!(every, true_) - 80usize];
    ["Offset of field: every::type_"][::std::mem::offset_of!(every, type_) - 84usize];
    ["Offset of field: every::unsafe_"][::std::mem::offset_of!(every, unsafe_) - 88usize];
    ["Offset of field: every::use_"][::std::mem::offset_of!(every, use_) - 92usize];
    ["Offset of field: every::where_"][::std::mem::offset_of!(every, where_) - 96usize];
    ["Offset of field: every::abstract_"][::std::mem::offset_of!(every, abstract_) - 100usize];
    ["Offset of field: every::become_"][::std::mem::offset_of!(every, become_) - 104usize];
    ["Offset of field: every::box_"][::std::mem::offset_of!(every, box_) - 108usize];
    ["Offset of field: every::final_"][::std::mem::offset_of!(every, final_) - 112usize];
    ["Offset of field: every::macro_"][::std::mem::offset_of!(every, macro_) - 116usize];
    ["Offset of field: every::override_"][::std::mem::offset_of!(every, override_) - 120usize];
    ["Offset of field: every::priv_"][::std::mem::offset_of!(every, priv_) - 124usize];
    ["Offset of field: every::typeof_"][::std::mem::offset_of!(every, typeof_) - 128usize];
    ["Offset of field: every::unsized_"][::std::mem::offset_of!(every, unsized_) - 132usize];
    ["Offset of field: every::virtual_"][::std::mem::offset_of!(every, virtual_) - 136usize];
    ["Offset of field: every::yield_"][::std::mem::offset_of!(every, yield_) - 140usize];
    ["Offset of field: every::try_"][::std::mem::offset_of!(every, try_) - 144usize];
    ["Offset of field: every::union_"][::std::mem::offset_of!(every, union_) - 148usize];
    ["Offset of field: every::gen_"][::std::mem::offset_of!(every, gen_) - 152usize];
    ["Offset of field: every::str_"][::std::mem::offset_of!(every, str_) - 156usize];
    ["Offset of field: every::u8_"][::std::mem::offset_of!(every, u8_) - 160usize];
    ["Offset of field: every::bool_"][::std::mem::offset_of!(every, bool_) - 164usize];
    ["Offset of field: every::i32_"][::std::mem::offset_of!(every, i32_) - 168usize];
    ["Offset of field: every::usize_"][::std::mem::offset_of!(every, usize_) - 172usize];
};
unsafe extern "C" {
    pub fn as_(
        as_: ::std::os::raw::c_int,
        u8_: ::std::os::raw::c_int,
        str_: ::std::os::raw::c_int,
        usize_: ::std::os::raw::c_int,
    );
}
unsafe extern "C" {
    #[link_name = "\u{1}str"]
    pub fn str_() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}u8"]
    pub fn u8_(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
pub type f32_ = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct i64_ {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of i64_"][::std::mem::size_of::<i64_>() - 4usize];
    ["Alignment of i64_"][::std::mem::align_of::<i64_>() - 4usize];
    ["Offset of field: i64_::a"][::std::mem::offset_of!(i64_, a) - 0usize];
};
