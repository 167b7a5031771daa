// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[link_name = "sq_wrapped"]
    pub fn sq(x: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[link_name = "fp_wrapped"]
    pub fn fp(
        a: ::std::os::raw::c_int,
    ) -> ::std::option::Option<unsafe extern "C" fn(a: ::std::os::raw::c_char)>;
}
unsafe extern "C" {
    #[link_name = "arr_wrapped"]
    pub fn arr(
        a: *mut [::std::os::raw::c_int; 3usize],
        f: f32,
        d: *mut f64,
        ll: ::std::os::raw::c_longlong,
    ) -> ::std::os::raw::c_int;
}
