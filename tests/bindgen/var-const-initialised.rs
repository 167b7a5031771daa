// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const a: ::std::os::raw::c_int = 3;
pub const b: ::std::os::raw::c_int = -4;
pub const c: ::std::os::raw::c_uint = 4294967295;
pub const d: ::std::os::raw::c_long = 1099511627776;
pub const e: ::std::os::raw::c_char = 120;
pub const f: ::std::os::raw::c_uchar = 200;
pub const g: bool = true;
pub const h: ::std::os::raw::c_longlong = -1;
pub const fl: f32 = 1.5;
pub const db: f64 = 2.5;
pub const s: &[u8; 5] = b"text\0";
pub const arr: &[u8; 4] = b"abc\0";
unsafe extern "C" {
    pub static list: [::std::os::raw::c_int; 3usize];
}
pub const ull: ::std::os::raw::c_ulonglong = 18446744073709551615;
pub const sh: ::std::os::raw::c_short = -3;
pub const us: ::std::os::raw::c_ushort = 65535;
