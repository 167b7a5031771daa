// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_int,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union u {
    pub a: ::std::os::raw::c_int,
}
