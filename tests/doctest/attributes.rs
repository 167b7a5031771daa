// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! Every attribute that a fence may have, and some that it may not.
//!
//! ```
//! none();
//! ```
//!
//! ```rust
//! rust();
//! ```
//!
//! ```ignore
//! ignore();
//! ```
//!
//! ```ignore-windows
//! ignore_elsewhere();
//! ```
//!
//! ```ignore-x86_64,ignore-aarch64,ignore-loongarch64
//! ignore_here();
//! ```
//!
//! ```ignore,ignore-nothing
//! the_last_wins();
//! ```
//!
//! ```should_panic
//! panic!();
//! ```
//!
//! ```no_run
//! no_run();
//! ```
//!
//! ```compile_fail
//! let x: u8 = "";
//! ```
//!
//! ```compile_fail,E0308
//! let x: u8 = "";
//! ```
//!
//! ```E0308,E0277
//! codes();
//! ```
//!
//! ```E030
//! no_code();
//! ```
//!
//! ```Eabcd
//! no_code_either();
//! ```
//!
//! ```E+123
//! still_a_code();
//! ```
//!
//! ```edition2015
//! old();
//! ```
//!
//! ```rust,edition2024
//! new();
//! ```
//!
//! ```edition1999
//! unknown_edition();
//! ```
//!
//! ```rust2018
//! misspelt_edition();
//! ```
//!
//! ```test_harness
//! #[test]
//! fn t() {}
//! ```
//!
//! ```standalone_crate
//! alone();
//! ```
//!
//! ```c
//! int c(void);
//! ```
//!
//! ```text,rust
//! another_language_and_rust();
//! ```
//!
//! ```rust,text
//! rust_and_another_language();
//! ```
//!
//! ```text,no_run
//! no_run_of_text
//! ```
//!
//! ```no_run,text
//! text of no_run
//! ```
//!
//! ```text,compile_fail
//! compile_fail of text
//! ```
//!
//! ```compile_fail,text
//! text_of_compile_fail();
//! ```
//!
//! ```text,ignore
//! ignored text
//! ```
//!
//! ```should-panic
//! a slip
//! ```
//!
//! ```rust,norun
//! a_slip_in_rust();
//! ```
//!
//! ``` rust , ignore
//! blanks();
//! ```
//!
//! ```rust no_run should_panic
//! blanks_alone();
//! ```
//!
//! ```{.rust .class}
//! classes();
//! ```
//!
//! ```rust,{.one class=two class="three four"}
//! more_classes();
//! ```
//!
//! ```custom,{.language-c}
//! int c(void);
//! ```
//!
//! ```rust{.x}
//! the word before a brace is lost
//! ```
//!
//! ```{.x
//! unclosed
//! ```
//!
//! ```{id=x}
//! an_unknown_key();
//! ```
//!
//! ```{x}
//! no value
//! ```
//!
//! ```{class=}
//! empty value
//! ```
//!
//! ```rust (a comment, with commas)
//! comment();
//! ```
//!
//! ```(only a comment)
//! only_comment();
//! ```
//!
//! ```rust (unclosed
//! unclosed
//! ```
//!
//! ```"rust"
//! quoted();
//! ```
//!
//! ```"rust
//! unclosed
//! ```
//!
//! ```rust"x"
//! quote in the middle
//! ```
//!
//! ```rust=x
//! equals
//! ```
//!
//! ```.rust
//! a dot
//! ```
//!
//! ```rust.x
//! a dot in the middle
//! ```
//!
//! ```rust;ignore
//! a semicolon
//! ```
//!
//! ```,,,rust,,,
//! commas();
//! ```
//!
//! ```rust	ignore
//! a_tab();
//! ```
//!
//! ```größe
//! not ASCII
//! ```
//!
//! ```&amp;
//! an entity
//! ```
//!
//! ```ru\st
//! a backslash
//! ```
//!
//! ```Rust
//! capitals
//! ```
