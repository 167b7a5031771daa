// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct gen_ {
    pub gen_: ::std::os::raw::c_int,
    pub async_: ::std::os::raw::c_int,
    pub try_: ::std::os::raw::c_int,
    pub dyn_: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of gen_"][::std::mem::size_of::<gen_>() - 16usize];
    ["Alignment of gen_"][::std::mem::align_of::<gen_>() - 4usize];
    ["Offset of field: gen_::gen_"][::std::mem::offset_of!(gen_, gen_) - 0usize];
    ["Offset of field: gen_::async_"][::std::mem::offset_of!(gen_, async_) - 4usize];
    ["Offset of field: gen_::try_"][::std::mem::offset_of!(gen_, try_) - 8usize];
    ["Offset of field: gen_::dyn_"][::std::mem::offset_of!(gen_, dyn_) - 12usize];
};
unsafe extern "C" {
    #[link_name = "\u{1}gen"]
    pub fn gen_() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "\u{1}async"]
    pub fn async_() -> ::std::os::raw::c_int;
}
