// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C, packed)]
pub struct p {
    pub a: ::std::os::raw::c_char,
    pub b: ::std::os::raw::c_int,
    pub c: [::std::os::raw::c_long; 3usize],
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of p"][::std::mem::size_of::<p>() - 29usize];
    ["Alignment of p"][::std::mem::align_of::<p>() - 1usize];
    ["Offset of field: p::a"][::std::mem::offset_of!(p, a) - 0usize];
    ["Offset of field: p::b"][::std::mem::offset_of!(p, b) - 1usize];
    ["Offset of field: p::c"][::std::mem::offset_of!(p, c) - 5usize];
};
impl ::std::fmt::Debug for p {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        write!(f, "p {{ a: {:?}, b: {:?}, c(...) }}", self.a, { self.b })
    }
}
