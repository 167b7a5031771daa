// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type bool_ = bool;
pub const OQS_STATUS_OQS_ERROR: OQS_STATUS = -1;
pub const OQS_STATUS_OQS_SUCCESS: OQS_STATUS = 0;
pub type OQS_STATUS = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct OQS_SIG {
    pub method_name: *const ::std::os::raw::c_char,
    pub alg_version: *const ::std::os::raw::c_char,
    pub claimed_nist_level: u8,
    pub euf_cma: bool_,
    pub suf_cma: bool_,
    pub length_public_key: usize,
    pub length_secret_key: usize,
    pub length_signature: usize,
    pub keypair: ::std::option::Option<
        unsafe extern "C" fn(public_key: *mut u8, secret_key: *mut u8) -> OQS_STATUS,
    >,
    pub sign: ::std::option::Option<
        unsafe extern "C" fn(
            signature: *mut u8,
            signature_len: *mut usize,
            message: *const u8,
            message_len: usize,
            secret_key: *const u8,
        ) -> OQS_STATUS,
    >,
    pub verify: ::std::option::Option<
        unsafe extern "C" fn(
            message: *const u8,
            message_len: usize,
            signature: *const u8,
            signature_len: usize,
            public_key: *const u8,
        ) -> OQS_STATUS,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of OQS_SIG"][::std::mem::size_of::<OQS_SIG>() - 72usize];
    ["Alignment of OQS_SIG"][::std::mem::align_of::<OQS_SIG>() - 8usize];
    ["Offset of field: OQS_SIG::method_name"]
        [::std::mem::offset_of!(OQS_SIG, method_name) - 0usize];
    ["Offset of field: OQS_SIG::alg_version"]
        [::std::mem::offset_of!(OQS_SIG, alg_version) - 8usize];
    ["Offset of field: OQS_SIG::claimed_nist_level"]
        [::std::mem::offset_of!(OQS_SIG, claimed_nist_level) - 16usize];
    ["Offset of field: OQS_SIG::euf_cma"][::std::mem::offset_of!(OQS_SIG, euf_cma) - 17usize];
    ["Offset of field: OQS_SIG::suf_cma"][::std::mem::offset_of!(OQS_SIG, suf_cma) - 18usize];
    ["Offset of field: OQS_SIG::length_public_key"]
        [::std::mem::offset_of!(OQS_SIG, length_public_key) - 24usize];
    ["Offset of field: OQS_SIG::length_secret_key"]
        [::std::mem::offset_of!(OQS_SIG, length_secret_key) - 32usize];
    ["Offset of field: OQS_SIG::length_signature"]
        [::std::mem::offset_of!(OQS_SIG, length_signature) - 40usize];
    ["Offset of field: OQS_SIG::keypair"][::std::mem::offset_of!(OQS_SIG, keypair) - 48usize];
    ["Offset of field: OQS_SIG::sign"][::std::mem::offset_of!(OQS_SIG, sign) - 56usize];
    ["Offset of field: OQS_SIG::verify"][::std::mem::offset_of!(OQS_SIG, verify) - 64usize];
};
unsafe extern "C" {
    pub fn OQS_SIG_new(method_name: *const ::std::os::raw::c_char) -> *mut OQS_SIG;
}
