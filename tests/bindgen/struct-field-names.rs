// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct field_names {
    pub type_: ::std::os::raw::c_int,
    pub self_: ::std::os::raw::c_int,
    pub Self_: ::std::os::raw::c_int,
    pub super_: ::std::os::raw::c_int,
    pub crate_: ::std::os::raw::c_int,
    pub match_: ::std::os::raw::c_int,
    pub fn_: ::std::os::raw::c_int,
    pub r: ::std::os::raw::c_int,
    pub __: ::std::os::raw::c_int,
    pub __: ::std::os::raw::c_int,
    pub try_: ::std::os::raw::c_int,
    pub async_: ::std::os::raw::c_int,
    pub box_: ::std::os::raw::c_int,
    pub yield_: ::std::os::raw::c_int,
    pub abstract_: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of field_names"][::std::mem::size_of::<field_names>() - 60usize];
    ["Alignment of field_names"][::std::mem::align_of::<field_names>() - 4usize];
    ["Offset of field: field_names::type_"][::std::mem::offset_of!(field_names, type_) - 0usize];
    ["Offset of field: field_names::self_"][::std::mem::offset_of!(field_names, self_) - 4usize];
    ["Offset of field: field_names::Self_"][::std::mem::offset_of!(field_names, Self_) - 8usize];
    ["Offset of field: field_names::super_"][::std::mem::offset_of!(field_names, super_) - 12usize];
    ["Offset of field: field_names::crate_"][::std::mem::offset_of!(field_names, crate_) - 16usize];
    ["Offset of field: field_names::match_"][::std::mem::offset_of!(field_names, match_) - 20usize];
    ["Offset of field: field_names::fn_"][::std::mem::offset_of!(field_names, fn_) - 24usize];
    ["Offset of field: field_names::r"][::std::mem::offset_of!(field_names, r) - 28usize];
    ["Offset of field: field_names::__"][::std::mem::offset_of!(field_names, __) - 32usize];
    ["Offset of field: field_names::__"][::std::mem::offset_of!(field_names, __) - 36usize];
    ["Offset of field: field_names::try_"][::std::mem::offset_of!(field_names, try_) - 40usize];
    ["Offset of field: field_names::async_"][::std::mem::offset_of!(field_names, async_) - 44usize];
    ["Offset of field: field_names::box_"][::std::mem::offset_of!(field_names, box_) - 48usize];
    ["Offset of field: field_names::yield_"][::std::mem::offset_of!(field_names, yield_) - 52usize];
    ["Offset of field: field_names::abstract_"]
        [::std::mem::offset_of!(field_names, abstract_) - 56usize];
};
