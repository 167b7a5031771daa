// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Gets it.
///
/// # Panics
///
/// If `x` is not there.
pub fn f(x: Option<u8>) -> u8 {
    x.unwrap()
}
fn g(x: Option<u8>) -> u8 {
    // PANIC: `x` was looked at before.
    x.unwrap()
}
fn h(x: Option<u8>) -> u8 {
    debug_assert!(true);
    const _: () = assert!(true);
    const { assert!(true) }
    fn inner() {
        #[test]
        fn t() {
            None.unwrap()
        }
    }
    let _ = write!(s, "x").unwrap();
    x.unwrap_or(0)
}
#[cfg(test)]
mod tests {
    fn t() {
        None.unwrap()
    }
}
