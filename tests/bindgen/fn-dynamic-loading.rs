// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct s {
    pub a: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of s"][::std::mem::size_of::<s>() - 4usize];
    ["Alignment of s"][::std::mem::align_of::<s>() - 4usize];
    ["Offset of field: s::a"][::std::mem::offset_of!(s, a) - 0usize];
};
pub struct Lib {
    __library: ::libloading::Library,
    pub f: Result<
        unsafe extern "C" fn(arg1: *mut s, type_: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
        ::libloading::Error,
    >,
    pub g: Result<unsafe extern "C" fn(), ::libloading::Error>,
    pub vari: Result<
        unsafe extern "C" fn(f: *const ::std::os::raw::c_char, ...) -> ::std::os::raw::c_int,
        ::libloading::Error,
    >,
    pub v: Result<*mut ::std::os::raw::c_int, ::libloading::Error>,
    pub stop: Result<unsafe extern "C" fn() -> !, ::libloading::Error>,
}
impl Lib {
    pub unsafe fn new<P>(path: P) -> Result<Self, ::libloading::Error>
    where
        P: AsRef<::std::ffi::OsStr>,
    {
        let library = ::libloading::Library::new(path)?;
        Self::from_library(library)
    }
    pub unsafe fn from_library<L>(library: L) -> Result<Self, ::libloading::Error>
    where
        L: Into<::libloading::Library>,
    {
        let __library = library.into();
        let f = __library.get(b"f\0").map(|sym| *sym);
        let g = __library.get(b"g\0").map(|sym| *sym);
        let vari = __library.get(b"vari\0").map(|sym| *sym);
        let v = __library
            .get::<*mut ::std::os::raw::c_int>(b"v\0")
            .map(|sym| *sym);
        let stop = __library.get(b"stop\0").map(|sym| *sym);
        Ok(Lib {
            __library,
            f,
            g,
            vari,
            v,
            stop,
        })
    }
    pub unsafe fn f(&self, arg1: *mut s, type_: ::std::os::raw::c_int) -> ::std::os::raw::c_int {
        (self.f.as_ref().expect("Expected function, got error."))(arg1, type_)
    }
    pub unsafe fn g(&self) {
        (self.g.as_ref().expect("Expected function, got error."))()
    }
    pub unsafe fn v(&self) -> *mut ::std::os::raw::c_int {
        *self.v.as_ref().expect("Expected variable, got error.")
    }
    pub unsafe fn stop(&self) -> ! {
        (self.stop.as_ref().expect("Expected function, got error."))()
    }
}
