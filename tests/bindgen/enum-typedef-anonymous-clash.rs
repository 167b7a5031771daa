// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const kind_K1: kind = 0;
pub type kind = ::std::os::raw::c_uint;
pub const kind2_K2: kind2 = 0;
pub type kind2 = ::std::os::raw::c_uint;
pub use self::kind2 as kind2_t;
unsafe extern "C" {
    pub fn f(a: kind2_t, b: kind2) -> kind;
}
