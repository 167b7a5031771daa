// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type u8_ = ::std::os::raw::c_uchar;
pub type u16_ = ::std::os::raw::c_ushort;
pub type u32_ = ::std::os::raw::c_uint;
pub type u64_ = ::std::os::raw::c_ulonglong;
pub type u32_a = u32_;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct list_head {
    pub next: *mut list_head,
    pub prev: *mut list_head,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of list_head"][::std::mem::size_of::<list_head>() - 16usize];
    ["Alignment of list_head"][::std::mem::align_of::<list_head>() - 8usize];
    ["Offset of field: list_head::next"][::std::mem::offset_of!(list_head, next) - 0usize];
    ["Offset of field: list_head::prev"][::std::mem::offset_of!(list_head, prev) - 8usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct atomic_t {
    pub counter: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of atomic_t"][::std::mem::size_of::<atomic_t>() - 4usize];
    ["Alignment of atomic_t"][::std::mem::align_of::<atomic_t>() - 4usize];
    ["Offset of field: atomic_t::counter"][::std::mem::offset_of!(atomic_t, counter) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct atomic64_t {
    pub counter: ::std::os::raw::c_longlong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of atomic64_t"][::std::mem::size_of::<atomic64_t>() - 8usize];
    ["Alignment of atomic64_t"][::std::mem::align_of::<atomic64_t>() - 8usize];
    ["Offset of field: atomic64_t::counter"][::std::mem::offset_of!(atomic64_t, counter) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct arch_spinlock_t {
    pub slock: ::std::os::raw::c_uint,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of arch_spinlock_t"][::std::mem::size_of::<arch_spinlock_t>() - 4usize];
    ["Alignment of arch_spinlock_t"][::std::mem::align_of::<arch_spinlock_t>() - 4usize];
    ["Offset of field: arch_spinlock_t::slock"]
        [::std::mem::offset_of!(arch_spinlock_t, slock) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct raw_spinlock {
    pub raw_lock: arch_spinlock_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of raw_spinlock"][::std::mem::size_of::<raw_spinlock>() - 4usize];
    ["Alignment of raw_spinlock"][::std::mem::align_of::<raw_spinlock>() - 4usize];
    ["Offset of field: raw_spinlock::raw_lock"]
        [::std::mem::offset_of!(raw_spinlock, raw_lock) - 0usize];
};
pub type raw_spinlock_t = raw_spinlock;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct spinlock {
    pub __bindgen_anon_1: spinlock__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union spinlock__bindgen_ty_1 {
    pub rlock: raw_spinlock,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of spinlock__bindgen_ty_1"][::std::mem::size_of::<spinlock__bindgen_ty_1>() - 4usize];
    ["Alignment of spinlock__bindgen_ty_1"]
        [::std::mem::align_of::<spinlock__bindgen_ty_1>() - 4usize];
    ["Offset of field: spinlock__bindgen_ty_1::rlock"]
        [::std::mem::offset_of!(spinlock__bindgen_ty_1, rlock) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of spinlock"][::std::mem::size_of::<spinlock>() - 4usize];
    ["Alignment of spinlock"][::std::mem::align_of::<spinlock>() - 4usize];
};
pub type spinlock_t = spinlock;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct kref {
    pub refcount: atomic_t,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of kref"][::std::mem::size_of::<kref>() - 4usize];
    ["Alignment of kref"][::std::mem::align_of::<kref>() - 4usize];
    ["Offset of field: kref::refcount"][::std::mem::offset_of!(kref, refcount) - 0usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct hlist_node {
    pub next: *mut hlist_node,
    pub pprev: *mut *mut hlist_node,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of hlist_node"][::std::mem::size_of::<hlist_node>() - 16usize];
    ["Alignment of hlist_node"][::std::mem::align_of::<hlist_node>() - 8usize];
    ["Offset of field: hlist_node::next"][::std::mem::offset_of!(hlist_node, next) - 0usize];
    ["Offset of field: hlist_node::pprev"][::std::mem::offset_of!(hlist_node, pprev) - 8usize];
};
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: ::std::os::raw::c_ulong,
    pub __bindgen_anon_1: page__bindgen_ty_1,
    pub __bindgen_anon_2: page__bindgen_ty_2,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union page__bindgen_ty_1 {
    pub __bindgen_anon_1: page__bindgen_ty_1__bindgen_ty_1,
    pub __bindgen_anon_2: page__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct page__bindgen_ty_1__bindgen_ty_1 {
    pub __bindgen_anon_1: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
    pub mapping: *mut ::std::os::raw::c_void,
    pub __bindgen_anon_2: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2,
    pub private: ::std::os::raw::c_ulong,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1 {
    pub lru: list_head,
    pub __bindgen_anon_1: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1 {
    pub filler: *mut ::std::os::raw::c_void,
    pub mlock: ::std::os::raw::c_uint,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1"][::std::mem::size_of::<
        page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
    >() - 16usize];
    ["Alignment of page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1>()
            - 8usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1::filler"][::std::mem::offset_of!(
        page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
        filler
    )
        - 0usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1::mlock"][::std::mem::offset_of!(
        page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
        mlock
    )
        - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1>() - 16usize];
    ["Alignment of page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1>() - 8usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1::lru"]
        [::std::mem::offset_of!(page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1, lru) - 0usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2 {
    pub index: ::std::os::raw::c_ulong,
    pub share: ::std::os::raw::c_ulong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::size_of::<page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2>() - 8usize];
    ["Alignment of page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::align_of::<page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2>() - 8usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2::index"]
        [::std::mem::offset_of!(page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2, index) - 0usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2::share"]
        [::std::mem::offset_of!(page__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2, share) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::size_of::<page__bindgen_ty_1__bindgen_ty_1>() - 40usize];
    ["Alignment of page__bindgen_ty_1__bindgen_ty_1"]
        [::std::mem::align_of::<page__bindgen_ty_1__bindgen_ty_1>() - 8usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_1::mapping"]
        [::std::mem::offset_of!(page__bindgen_ty_1__bindgen_ty_1, mapping) - 16usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_1::private"]
        [::std::mem::offset_of!(page__bindgen_ty_1__bindgen_ty_1, private) - 32usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct page__bindgen_ty_1__bindgen_ty_2 {
    pub pp_magic: ::std::os::raw::c_ulong,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::size_of::<page__bindgen_ty_1__bindgen_ty_2>() - 8usize];
    ["Alignment of page__bindgen_ty_1__bindgen_ty_2"]
        [::std::mem::align_of::<page__bindgen_ty_1__bindgen_ty_2>() - 8usize];
    ["Offset of field: page__bindgen_ty_1__bindgen_ty_2::pp_magic"]
        [::std::mem::offset_of!(page__bindgen_ty_1__bindgen_ty_2, pp_magic) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page__bindgen_ty_1"][::std::mem::size_of::<page__bindgen_ty_1>() - 40usize];
    ["Alignment of page__bindgen_ty_1"][::std::mem::align_of::<page__bindgen_ty_1>() - 8usize];
};
#[repr(C)]
#[derive(Copy, Clone)]
pub union page__bindgen_ty_2 {
    pub _mapcount: atomic_t,
    pub page_type: ::std::os::raw::c_uint,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page__bindgen_ty_2"][::std::mem::size_of::<page__bindgen_ty_2>() - 4usize];
    ["Alignment of page__bindgen_ty_2"][::std::mem::align_of::<page__bindgen_ty_2>() - 4usize];
    ["Offset of field: page__bindgen_ty_2::_mapcount"]
        [::std::mem::offset_of!(page__bindgen_ty_2, _mapcount) - 0usize];
    ["Offset of field: page__bindgen_ty_2::page_type"]
        [::std::mem::offset_of!(page__bindgen_ty_2, page_type) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of page"][::std::mem::size_of::<page>() - 64usize];
    ["Alignment of page"][::std::mem::align_of::<page>() - 16usize];
    ["Offset of field: page::flags"][::std::mem::offset_of!(page, flags) - 0usize];
};
pub type gfp_t = ::std::os::raw::c_uint;
pub type initcall_t = ::std::option::Option<unsafe extern "C" fn() -> ::std::os::raw::c_int>;
pub type initcall_entry_t = initcall_t;
unsafe extern "C" {
    pub static mut __initcall_start: [initcall_entry_t; 0usize];
}
unsafe extern "C" {
    pub static mut __initcall_end: [initcall_entry_t; 0usize];
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct file_operations {
    pub owner: *mut module,
    pub llseek: ::std::option::Option<
        unsafe extern "C" fn(
            arg1: *mut file,
            arg2: ::std::os::raw::c_long,
            arg3: ::std::os::raw::c_int,
        ) -> ::std::os::raw::c_long,
    >,
    pub poll: ::std::option::Option<
        unsafe extern "C" fn(arg1: *mut file, arg2: *mut poll_table) -> ::std::os::raw::c_uint,
    >,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of file_operations"][::std::mem::size_of::<file_operations>() - 24usize];
    ["Alignment of file_operations"][::std::mem::align_of::<file_operations>() - 8usize];
    ["Offset of field: file_operations::owner"]
        [::std::mem::offset_of!(file_operations, owner) - 0usize];
    ["Offset of field: file_operations::llseek"]
        [::std::mem::offset_of!(file_operations, llseek) - 8usize];
    ["Offset of field: file_operations::poll"]
        [::std::mem::offset_of!(file_operations, poll) - 16usize];
};
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct module {
    pub _address: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct file {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct poll_table {
    _unused: [u8; 0],
}
