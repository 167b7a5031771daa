// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#![doc(test(attr(deny(warnings), allow(dead_code, unused_variables))))]
#![doc(test(attr(feature(x))))]
//! ```
//! crate_attributes::f();
//! ```

/// ```
/// f();
/// ```
#[doc(test(attr(warn(y))))]
pub mod inner {
    #![doc(test(attr(recursion_limit = "256")))]
    /// ```
    /// g();
    /// ```
    pub fn g() {}
}

/// ```
/// #![allow(z)]
/// h();
/// ```
pub fn h() {}
