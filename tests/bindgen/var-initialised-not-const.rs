// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const a: ::std::os::raw::c_int = 3;
pub const b: ::std::os::raw::c_int = 4;
pub const c: ::std::os::raw::c_long = 5;
pub const s: &[u8; 5] = b"text\0";
pub const d: f64 = 1.0;
unsafe extern "C" {
    pub static mut p: *mut ::std::os::raw::c_int;
}
pub const f: f32 = 0.0;
