// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " <div rustbindgen mustusetype></div>"]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
#[must_use]
pub struct mu {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of mu"][::std::mem::size_of::<mu>() - 4usize];
    ["Alignment of mu"][::std::mem::align_of::<mu>() - 4usize];
    ["Offset of field: mu::a"][::std::mem::offset_of!(mu, a) - 0usize];
};
unsafe extern "C" {
    #[must_use]
    pub fn get() -> mu;
}
