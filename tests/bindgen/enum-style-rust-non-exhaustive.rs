// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
impl shape {
    pub const LAST: shape = shape::TRIANGLE;
}
#[repr(u32)]
#[non_exhaustive]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum shape {
    CIRCLE = 0,
    SQUARE = 5,
    TRIANGLE = 6,
}
pub const LOOSE: _bindgen_ty_1 = _bindgen_ty_1::LOOSE;
pub const LOOSER: _bindgen_ty_1 = _bindgen_ty_1::LOOSER;
#[repr(u32)]
#[non_exhaustive]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum _bindgen_ty_1 {
    LOOSE = 3,
    LOOSER = 4,
}
#[repr(i32)]
#[non_exhaustive]
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum neg {
    N = -4,
}
