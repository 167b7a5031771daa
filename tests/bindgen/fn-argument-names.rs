// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    pub fn args(
        type_: ::std::os::raw::c_int,
        self_: ::std::os::raw::c_int,
        fn_: ::std::os::raw::c_int,
        a_b: ::std::os::raw::c_int,
        __: ::std::os::raw::c_int,
        arg1: ::std::os::raw::c_int,
        arg1_: ::std::os::raw::c_int,
        arg3: ::std::os::raw::c_int,
    );
}
unsafe extern "C" {
    pub fn dup(
        crate_: ::std::os::raw::c_int,
        super_: ::std::os::raw::c_int,
        Self_: ::std::os::raw::c_int,
        async_: ::std::os::raw::c_int,
        await_: ::std::os::raw::c_int,
        dyn_: ::std::os::raw::c_int,
    );
}
