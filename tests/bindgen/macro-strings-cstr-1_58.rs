// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[allow(unsafe_code)]
pub const A: &::std::ffi::CStr =
    unsafe { ::std::ffi::CStr::from_bytes_with_nul_unchecked(b"plain\0") };
#[allow(unsafe_code)]
pub const B: &::std::ffi::CStr = unsafe { ::std::ffi::CStr::from_bytes_with_nul_unchecked(b"\0") };
#[allow(unsafe_code)]
pub const C: &::std::ffi::CStr =
    unsafe { ::std::ffi::CStr::from_bytes_with_nul_unchecked(b"q\"uote\n\0") };
