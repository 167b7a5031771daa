// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#![feature(doc_cfg, decl_macro, trait_alias, extern_types)]
#![allow(warnings)]
//! ```
//! the_crate();
//! ```

/// ```
/// extern_crate();
/// ```
pub extern crate core as other;

/// ```
/// one_use();
/// ```
pub use std::fmt;

/// ```
/// renamed();
/// ```
pub use std::io as input;

/// ```
/// many();
/// ```
pub use std::{env, collections::{self, hash_map::{Entry, HashMap as Map}, *}, process::{Command}};

/// ```
/// nameless();
/// ```
use std::io::Read as _;

/// ```
/// module();
/// ```
pub mod inline {
    //! inner text
    //!
    //! ```
    //! inner();
    //! ```

    /// ```
    /// in_module();
    /// ```
    pub fn f() {}

    pub mod deeper {
        #![doc = "```\nattribute();\n```"]

        /// ```
        /// raw();
        /// ```
        pub struct r#Struct {
            /// ```
            /// raw_field();
            /// ```
            pub r#type: u8,
        }
    }
}

/// ```
/// function();
/// ```
pub fn outer() {
    //! ```
    //! inside();
    //! ```

    /// ```
    /// nested();
    /// ```
    fn nested() {
        /// ```
        /// nested_twice();
        /// ```
        struct Nested;
    }
    let f = || {
        /// ```
        /// in_closure();
        /// ```
        const IN_CLOSURE: u8 = 0;
    };
    match 1 {
        _ => {
            /// ```
            /// in_arm();
            /// ```
            enum InArm {
                /// ```
                /// in_arm_variant();
                /// ```
                A,
            }
        }
    }
}

/// ```
/// structure();
/// ```
pub struct Structure {
    /// ```
    /// field();
    /// ```
    pub field: [u8; {
        /// ```
        /// in_length();
        /// ```
        const N: usize = 4;
        N
    }],
    /// ```
    /// private();
    /// ```
    private: u8,
}

pub struct Tuple(
    /// ```
    /// zero();
    /// ```
    pub u8,
    u8,
    /// ```
    /// two();
    /// ```
    Vec<(u8, u8)>,
);

/** ```
 * block_comment();
 * ```
 */
pub enum Enumeration {
    /// ```
    /// unit();
    /// ```
    Unit,
    /// ```
    /// tuple();
    /// ```
    Tuple(
        /// ```
        /// in_tuple();
        /// ```
        u8,
    ),
    /// ```
    /// record();
    /// ```
    Record {
        /// ```
        /// in_record();
        /// ```
        field: u8,
    },
}

/// ```
/// a_union();
/// ```
pub union Union {
    /// ```
    /// union_field();
    /// ```
    a: u8,
}

/// ```
/// a_trait();
/// ```
pub trait Trait<T = ()> {
    /// ```
    /// associated_type();
    /// ```
    type Type;
    /// ```
    /// associated_const();
    /// ```
    const CONST: u8;
    /// ```
    /// required();
    /// ```
    fn required();
    /// ```
    /// provided();
    /// ```
    fn provided() {}
}

/// ```
/// an_impl();
/// ```
impl Structure {
    /// ```
    /// method();
    /// ```
    pub fn method(&self) {}
    /// ```
    /// constant();
    /// ```
    pub const CONSTANT: u8 = 0;
}

/// ```
/// impl_of_trait();
/// ```
impl Trait for Structure {
    /// ```
    /// impl_type();
    /// ```
    type Type = u8;
    /// ```
    /// impl_const();
    /// ```
    const CONST: u8 = 0;
    /// ```
    /// impl_method();
    /// ```
    fn required() {}
}

/// ```
/// a_const();
/// ```
pub const CONST: u8 = {
    /// ```
    /// in_const();
    /// ```
    fn in_const() {}
    0
};

/// ```
/// nameless_const();
/// ```
const _: () = {
    /// ```
    /// in_nameless_const();
    /// ```
    struct InNameless;
};

/// ```
/// a_static();
/// ```
pub static STATIC: u8 = 0;

/// ```
/// a_type();
/// ```
pub type Type = u8;

/// ```
/// a_trait_alias();
/// ```
pub trait Alias = Send;

/// ```
/// foreign();
/// ```
unsafe extern "C" {
    /// ```
    /// foreign_function();
    /// ```
    pub fn foreign();
    /// ```
    /// foreign_static();
    /// ```
    pub static FOREIGN: u8;
    /// ```
    /// foreign_type();
    /// ```
    pub type Foreign;
}

/// ```
/// a_macro();
/// ```
#[macro_export]
macro_rules! a_macro {
    () => {};
}

/// ```
/// private_macro();
/// ```
macro_rules! private_macro {
    () => {};
}

/// ```
/// new_macro();
/// ```
pub macro new_macro() {}

thread_local! {
    /// ```
    /// in_thread_local();
    /// ```
    pub static LOCAL: u8 = 0;
}

#[cfg(never)]
/// ```
/// never();
/// ```
pub fn never() {
    /// ```
    /// in_never();
    /// ```
    fn f() {}
}

#[cfg(not(never))]
/// ```
/// always();
/// ```
pub fn always() {}

#[cfg(yes)]
/// ```
/// yes();
/// ```
pub fn yes() {}

#[cfg(all(level = "2", any(unix, windows), target_pointer_width = "64"))]
/// ```
/// two();
/// ```
pub fn two() {}

#[doc(cfg(never))]
/// ```
/// documented_for_another();
/// ```
pub mod documented_for_another {
    /// ```
    /// in_it();
    /// ```
    pub fn f() {}
}

/// ```
/// documented_for_this();
/// ```
#[doc(cfg(unix))]
pub fn documented_for_this() {}

/// ```
/// features();
/// ```
#[target_feature(enable = "avx512f")]
pub fn features() {}

/// ```
/// hidden();
/// ```
#[doc(hidden)]
pub fn hidden() {}

pub enum Configured {
    /// ```
    /// variant_never();
    /// ```
    #[cfg(never)]
    Never,
    /// ```
    /// variant_always();
    /// ```
    Always {
        #[cfg(never)]
        a: u8,
        /// ```
        /// field_always();
        /// ```
        b: u8,
    },
}

pub struct Stripped(
    #[cfg(never)] u8,
    /// ```
    /// the_first_that_is_left();
    /// ```
    u8,
    #[cfg(yes)] u8,
    /// ```
    /// the_third();
    /// ```
    u8,
);

pub fn generic<
    /// A parameter's text
    T,
>(
    x: T,
) {
}

/// ```
/// twice();
/// ```
/// ```
/// twice_and_in_the_same_item();
/// ```
pub fn same_item() {} /// ```
/// on_the_line_of_another();
/// ```
pub fn after_brace() {}
