// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! Lines that readers do not see.
//!
//! ```
//! # hidden();
//! shown();
//! #
//! # #
//! #  two_blanks();
//!   # indented_and_hidden();
//! ## is_a_mark
//!   ## indented
//! ##! [x]
//! ### three
//! #[derive(Debug)]
//! struct S;
//! #![allow(x)]
//! #hidden_or_not
//! let s = "
//! # in a string
//! ## twice
//! ";
//! # // a comment
//! #	tab();
//! ```
//!
//! ```
//! # fn main() {
//! a();
//! # }
//! ```
//!
//! ```
//! # #![feature(x)]
//! # #[macro_use] extern crate hidden;
//! # use hidden::*;
//! b();
//! ```
//!
//! ```
//! trailing_blanks();   
//! # hidden_with_trailing_blanks();   
//!
//! ```
