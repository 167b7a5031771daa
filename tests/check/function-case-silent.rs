// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn get_page() {}
#[no_mangle]
extern "C" fn rustFunction() {}
struct S(u8);
macro_rules! m {
    ($Name:ident) => {
        fn $Name() {}
    };
}
