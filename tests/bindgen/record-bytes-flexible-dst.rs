// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
pub struct misaligned {
    pub n: ::std::os::raw::c_int,
    pub m: ::std::os::raw::c_char,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of misaligned"][::std::mem::size_of::<misaligned>() - 8usize];
    ["Alignment of misaligned"][::std::mem::align_of::<misaligned>() - 4usize];
    ["Offset of field: misaligned::n"][::std::mem::offset_of!(misaligned, n) - 0usize];
    ["Offset of field: misaligned::m"][::std::mem::offset_of!(misaligned, m) - 4usize];
};
impl misaligned {
    #[inline]
    pub unsafe fn data_ptr(this: *const Self) -> *const ::std::os::raw::c_long {
        unsafe { (this as *const u8).add(5usize) as *const ::std::os::raw::c_long }
    }
    #[inline]
    pub unsafe fn data_mut_ptr(this: *mut Self) -> *mut ::std::os::raw::c_long {
        unsafe { (this as *mut u8).add(5usize) as *mut ::std::os::raw::c_long }
    }
}
#[repr(C)]
#[derive(Debug)]
pub struct fits<FAM: ?Sized = [::std::os::raw::c_char; 0]> {
    pub n: ::std::os::raw::c_long,
    pub m: ::std::os::raw::c_char,
    pub data: FAM,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of fits"][::std::mem::size_of::<fits>() - 16usize];
    ["Alignment of fits"][::std::mem::align_of::<fits>() - 8usize];
    ["Offset of field: fits::n"][::std::mem::offset_of!(fits, n) - 0usize];
    ["Offset of field: fits::m"][::std::mem::offset_of!(fits, m) - 8usize];
    ["Offset of field: fits::data"][::std::mem::offset_of!(fits, data) - 9usize];
};
impl fits<[::std::os::raw::c_char]> {
    pub fn layout(len: usize) -> ::std::alloc::Layout {
        unsafe {
            let p: *const Self = ::std::ptr::from_raw_parts(::std::ptr::null::<()>(), len);
            ::std::alloc::Layout::for_value_raw(p)
        }
    }
    #[inline]
    pub fn fixed(&self) -> (&fits<[::std::os::raw::c_char; 0]>, usize) {
        unsafe {
            let (ptr, len) = (self as *const Self).to_raw_parts();
            (&*(ptr as *const fits<[::std::os::raw::c_char; 0]>), len)
        }
    }
    #[inline]
    pub fn fixed_mut(&mut self) -> (&mut fits<[::std::os::raw::c_char; 0]>, usize) {
        unsafe {
            let (ptr, len) = (self as *mut Self).to_raw_parts();
            (&mut *(ptr as *mut fits<[::std::os::raw::c_char; 0]>), len)
        }
    }
}
impl fits<[::std::os::raw::c_char; 0]> {
    #[doc = r" Convert a sized prefix to an unsized structure with the given length."]
    #[doc = r""]
    #[doc = r" SAFETY: Underlying storage is initialized up to at least `len` elements."]
    pub unsafe fn flex_ref(&self, len: usize) -> &fits<[::std::os::raw::c_char]> {
        Self::flex_ptr(self, len)
    }
    #[doc = r" Convert a mutable sized prefix to an unsized structure with the given length."]
    #[doc = r""]
    #[doc = r" SAFETY: Underlying storage is initialized up to at least `len` elements."]
    #[inline]
    pub unsafe fn flex_ref_mut(&mut self, len: usize) -> &mut fits<[::std::os::raw::c_char]> {
        Self::flex_ptr_mut(self, len).assume_init()
    }
    #[doc = r" Construct DST variant from a pointer and a size."]
    #[doc = r""]
    #[doc = r" NOTE: lifetime of returned reference is not tied to any underlying storage."]
    #[doc = r" SAFETY: `ptr` is valid. Underlying storage is fully initialized up to at least `len` elements."]
    #[inline]
    pub unsafe fn flex_ptr<'unbounded>(
        ptr: *const Self,
        len: usize,
    ) -> &'unbounded fits<[::std::os::raw::c_char]> {
        &*::std::ptr::from_raw_parts(ptr as *const (), len)
    }
    #[doc = r" Construct mutable DST variant from a pointer and a"]
    #[doc = r" size. The returned `&mut` reference is initialized"]
    #[doc = r" pointing to memory referenced by `ptr`, but there's"]
    #[doc = r" no requirement that that memory be initialized."]
    #[doc = r""]
    #[doc = r" NOTE: lifetime of returned reference is not tied to any underlying storage."]
    #[doc = r" SAFETY: `ptr` is valid. Underlying storage has space for at least `len` elements."]
    #[inline]
    pub unsafe fn flex_ptr_mut<'unbounded>(
        ptr: *mut Self,
        len: usize,
    ) -> ::std::mem::MaybeUninit<&'unbounded mut fits<[::std::os::raw::c_char]>> {
        let mut uninit = ::std::mem::MaybeUninit::<&mut fits<[::std::os::raw::c_char]>>::uninit();
        (uninit.as_mut_ptr() as *mut *mut fits<[::std::os::raw::c_char]>)
            .write(::std::ptr::from_raw_parts_mut(ptr as *mut (), len));
        uninit
    }
}
