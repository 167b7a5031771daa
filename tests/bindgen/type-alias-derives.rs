// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(transparent)]
#[derive(Debug, Default, Copy, Clone, Hash, PartialEq, Eq)]
pub struct meters(pub ::std::os::raw::c_int);
#[repr(transparent)]
#[derive(Debug, Default, Copy, Clone, PartialEq)]
pub struct metersf(pub f32);
#[repr(transparent)]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub struct mp(pub *mut ::std::os::raw::c_int);
