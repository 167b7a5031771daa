// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub static mut __tracepoint_binder_ioctl: ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct binder_ioctl_state {
    pub enabled: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of binder_ioctl_state"][::std::mem::size_of::<binder_ioctl_state>() - 4usize];
    ["Alignment of binder_ioctl_state"][::std::mem::align_of::<binder_ioctl_state>() - 4usize];
    ["Offset of field: binder_ioctl_state::enabled"]
        [::std::mem::offset_of!(binder_ioctl_state, enabled) - 0usize];
};
unsafe extern "C" {
    pub fn trace_binder_ioctl(cmd: ::std::os::raw::c_uint);
}
unsafe extern "C" {
    pub static mut __tracepoint_binder_done: ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct binder_done_state {
    pub enabled: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of binder_done_state"][::std::mem::size_of::<binder_done_state>() - 4usize];
    ["Alignment of binder_done_state"][::std::mem::align_of::<binder_done_state>() - 4usize];
    ["Offset of field: binder_done_state::enabled"]
        [::std::mem::offset_of!(binder_done_state, enabled) - 0usize];
};
unsafe extern "C" {
    pub fn trace_binder_done(s: *mut binder_ioctl_state);
}
pub const binder_mode_binder_off: binder_mode = 0;
pub const binder_mode_binder_on: binder_mode = 1;
pub type binder_mode = ::std::os::raw::c_uint;
