// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#![allow(warnings)]
//! What only the compiler sees: krab tells where it is, and finds all else.

macro_rules! make {
    ($name:ident) => {
        /// ```
        /// made();
        /// ```
        pub fn $name() {}

        /// No example here.
        pub mod empty {}
    };
}
make!(made);

macro_rules! pass {
    ($($item:item)*) => { $($item)* };
}
pass! {
    /// ```
    /// passed();
    /// ```
    pub fn passed() {}

    pub mod passed_module {
        /// ```
        /// passed_deeper();
        /// ```
        pub struct Deeper;
    }
}

macro_rules! drop_it {
    ($($tokens:tt)*) => {};
}
drop_it! {
    /// ```
    /// dropped();
    /// ```
    pub fn dropped() {}
}

/// ```
/// outside();
/// ```
pub fn outside() {
    pass! {
        /// ```
        /// passed_in_function();
        /// ```
        fn in_function() {}
    }
}
