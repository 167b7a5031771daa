// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[allow(unsafe_code)]
pub const A: &::std::ffi::CStr =
    unsafe { ::std::ffi::CStr::from_bytes_with_nul_unchecked(b"plain\0") };
pub const D: &[u8; 11] = b"nul\0inside\0";
