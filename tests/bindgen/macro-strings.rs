// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: &[u8; 6] = b"plain\0";
pub const B: &[u8; 1] = b"\0";
pub const C: &[u8; 40] = b"quote\" backslash\\ newline\n tab\t nul\0end\0";
pub const D: &[u8; 18] = b"hexA octalA high\xFF\0";
pub const E: &[u8; 16] = b"joined together\0";
pub const F: &[u8; 5] = b"wide\0";
pub const G: &[u8; 8] = b"utf8 \xC3\xA4\0";
pub const H: &[u8; 8] = b"sixteen\0";
pub const I: &[u8; 10] = b"thirtytwo\0";
pub const J: &[u8; 16] = b"\xC3\xBCn\xC3\xAFc\xC3\xB6d\xC3\xA9 \xE2\x82\xAC\0";
pub const K: &[u8; 6] = b"plain\0";
pub const L: &[u8; 10] = b"plainmore\0";
pub const M: &[u8; 6] = b"paren\0";
pub const O : & [u8 ; 107] = b"very long string that certainly does not fit into a line of one hundred columns when printed as a constant\0" ;
