// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Gets it.
pub fn f(x: Option<u8>) -> u8 {
    x.unwrap()
}
fn g(x: Option<u8>) -> u8 {
    let c = || x.expect("a value");
    c()
}
fn h(x: u8) {
    assert_eq!(x, 1);
}

//~ 4 missing-panics-section
//~ 7 missing-panics-section
//~ 11 missing-panics-section
