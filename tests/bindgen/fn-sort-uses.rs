// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type tag_x = ::std::os::raw::c_uint;
pub type neg = ::std::os::raw::c_int;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct between {
    pub a: ::std::os::raw::c_int,
}
pub const tag_x_TX: tag_x = 0;
pub const neg_N1: neg = -1;
pub const neg_N2: neg = 0;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of between"][::std::mem::size_of::<between>() - 4usize];
    ["Alignment of between"][::std::mem::align_of::<between>() - 4usize];
    ["Offset of field: between::a"][::std::mem::offset_of!(between, a) - 0usize];
};
pub use self::neg as neg_alias;
pub use self::tag_x as other_name;
pub use self::tag_x as again;
unsafe extern "C" {
    pub fn f(arg1: other_name) -> neg;
}
