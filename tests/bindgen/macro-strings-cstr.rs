// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: &::std::ffi::CStr = c"plain";
pub const B: &::std::ffi::CStr = c"";
pub const C: &::std::ffi::CStr = c"quote\" backslash\\ newline\n";
pub const D: &[u8; 11] = b"nul\0inside\0";
pub const E: &::std::ffi::CStr = c"high\xFF";
pub const F: &::std::ffi::CStr = c"ä€";
pub const arr: &::std::ffi::CStr = c"abc";
pub const s: &::std::ffi::CStr = c"text";
