// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[allow(unsafe_code)]
pub const A: &::core::ffi::CStr =
    unsafe { ::core::ffi::CStr::from_bytes_with_nul_unchecked(b"plain\0") };
