// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub struct Lib {
    __library: ::libloading::Library,
    pub f: unsafe extern "C" fn(a: ::std::os::raw::c_int) -> ::std::os::raw::c_int,
    pub vari: unsafe extern "C" fn(f: *const ::std::os::raw::c_char, ...) -> ::std::os::raw::c_int,
    pub v: *mut ::std::os::raw::c_int,
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
        let f = __library.get(b"f\0").map(|sym| *sym)?;
        let vari = __library.get(b"vari\0").map(|sym| *sym)?;
        let v = __library
            .get::<*mut ::std::os::raw::c_int>(b"v\0")
            .map(|sym| *sym)?;
        Ok(Lib {
            __library,
            f,
            vari,
            v,
        })
    }
    pub unsafe fn f(&self, a: ::std::os::raw::c_int) -> ::std::os::raw::c_int {
        (self.f)(a)
    }
    pub unsafe fn v(&self) -> *mut ::std::os::raw::c_int {
        self.v
    }
}
