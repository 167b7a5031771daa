// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type efi_cb = ::std::option::Option<unsafe extern "efiapi" fn(arg1: ::std::os::raw::c_int)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct efi_table {
    pub call: ::std::option::Option<
        unsafe extern "C" fn(arg1: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    >,
    pub b: efi_cb,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of efi_table"][::std::mem::size_of::<efi_table>() - 16usize];
    ["Alignment of efi_table"][::std::mem::align_of::<efi_table>() - 8usize];
    ["Offset of field: efi_table::call"][::std::mem::offset_of!(efi_table, call) - 0usize];
    ["Offset of field: efi_table::b"][::std::mem::offset_of!(efi_table, b) - 8usize];
};
