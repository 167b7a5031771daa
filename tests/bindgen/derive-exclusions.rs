// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Default, Hash, PartialEq)]
pub struct nc {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nc"][::std::mem::size_of::<nc>() - 4usize];
    ["Alignment of nc"][::std::mem::align_of::<nc>() - 4usize];
    ["Offset of field: nc::a"][::std::mem::offset_of!(nc, a) - 0usize];
};
#[repr(C)]
#[derive(Default, Copy, Clone, Hash, PartialEq)]
pub struct nd {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nd"][::std::mem::size_of::<nd>() - 4usize];
    ["Alignment of nd"][::std::mem::align_of::<nd>() - 4usize];
    ["Offset of field: nd::a"][::std::mem::offset_of!(nd, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone, Hash, PartialEq)]
pub struct nf {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nf"][::std::mem::size_of::<nf>() - 4usize];
    ["Alignment of nf"][::std::mem::align_of::<nf>() - 4usize];
    ["Offset of field: nf::a"][::std::mem::offset_of!(nf, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, PartialEq)]
pub struct nh {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of nh"][::std::mem::size_of::<nh>() - 4usize];
    ["Alignment of nh"][::std::mem::align_of::<nh>() - 4usize];
    ["Offset of field: nh::a"][::std::mem::offset_of!(nh, a) - 0usize];
};
#[repr(C)]
#[derive(Debug, Default, Copy, Clone, Hash)]
pub struct np {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of np"][::std::mem::size_of::<np>() - 4usize];
    ["Alignment of np"][::std::mem::align_of::<np>() - 4usize];
    ["Offset of field: np::a"][::std::mem::offset_of!(np, a) - 0usize];
};
#[repr(C)]
pub struct all {
    pub a: nc,
    pub b: nd,
    pub c: nf,
    pub d: nh,
    pub e: np,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of all"][::std::mem::size_of::<all>() - 20usize];
    ["Alignment of all"][::std::mem::align_of::<all>() - 4usize];
    ["Offset of field: all::a"][::std::mem::offset_of!(all, a) - 0usize];
    ["Offset of field: all::b"][::std::mem::offset_of!(all, b) - 4usize];
    ["Offset of field: all::c"][::std::mem::offset_of!(all, c) - 8usize];
    ["Offset of field: all::d"][::std::mem::offset_of!(all, d) - 12usize];
    ["Offset of field: all::e"][::std::mem::offset_of!(all, e) - 16usize];
};
impl Default for all {
    fn default() -> Self {
        let mut s = ::std::mem::MaybeUninit::<Self>::uninit();
        unsafe {
            ::std::ptr::write_bytes(s.as_mut_ptr(), 0, 1);
            s.assume_init()
        }
    }
}
