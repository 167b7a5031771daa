// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const MACRO: &[u8; 4] = b"mac\0";
pub const escapes: &[u8; 18] = b"\x07\x08\x0C\n\r\t\x0B\\\"'?\x7F\xFF\xC3\xA9$%\0";
pub const pieces: &[u8; 10] = b"abc\n\"xdef\0";
pub const marked: &[u8; 4] = b"x\x7F2\0";
pub const room: &[u8; 7] = b"parens\0";
pub const pasted: &[u8; 5] = b"macA\0";
pub const empty: &[u8; 1] = b"\0";
pub const pointer: &[u8; 3] = b"pq\0";
unsafe extern "C" {
    pub static braces: [::std::os::raw::c_char; 7usize];
}
unsafe extern "C" {
    pub static list: [::std::os::raw::c_char; 2usize];
}
unsafe extern "C" {
    pub static wide: [::std::os::raw::c_int; 5usize];
}
