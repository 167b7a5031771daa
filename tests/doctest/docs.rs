// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#![allow(warnings)]
//! Where documentation comes from, and which line is its first.

#[doc = "```\nraw();\n```"]
pub fn raw() {}

#[doc = r#"Text

```
raw_string("");
```"#]
pub fn raw_string() {}

#[doc = "A\ttab and a \"quote\"\n
```\nescapes(\"\\n\");\nlet c = '\u{e9}';\n```
"]
pub fn escapes() {}

#[doc = "Lines \
    that go on\n\
    ```\n\
    go_on();\n\
    ```"]
pub fn go_on() {}

#[doc
    =
    "```
    on_other_lines();
```"]
pub fn on_other_lines() {}

/// First
#[doc = " raw between"]
///
/// ```
/// mixed();
#[doc = "in_raw();"]
/// ```
pub fn mixed() {}

/// Text
#[inline]
#[must_use = "x"]
/// ```
/// behind_attributes();
/// ```
pub fn behind_attributes() -> u8 { 0 }

/// Text
// a comment

// another


/// ```
/// behind_comments();
/// ```
pub fn behind_comments() {}

#[doc = include_str!("included.md")]
pub fn included() {}

/// Before
///
#[doc = include_str!("included.md")]
/// After
///
/// ```
/// after_included();
/// ```
pub fn included_between() {}

#[cfg_attr(yes, doc = "```\nconfigured();\n```")]
#[cfg_attr(never, doc = "```\nnever();\n```")]
pub fn configured() {}

#[cfg_attr(not(never), doc = "Text", doc = "```\ntwo();\n```", inline)]
pub fn two_in_one() {}

#[cfg_attr(never, cfg(never))]
#[cfg_attr(yes, cfg(yes))]
/// ```
/// configured_configuration();
/// ```
pub fn configured_configuration() {}

/** One line ``` ``` */
pub fn one_line() {}

/**
 * Stars
 *
 * ```
 * stars();
 *     * deeper();
 * ```
 **/
pub fn stars() {}

/**
   No stars

   ```
   no_stars();
   ```
*/
pub fn no_stars() {}

/**
    ```
    let multiply = 2
    * 3;
    ```
*/
pub fn star_in_code() {}

/** Text on the first line
 *
 * ```
 * text_on_the_first_line();
 * ``` */
pub fn text_on_the_first_line() {}

/*** ```
 * not_documentation();
 * ``` ***/
//// ```
//// not_documentation();
//// ```
pub fn not_documentation() {}

/** Block */
/// ```
/// line();
/// ```
/** ```
    block();
    ``` */
pub fn blocks_and_lines() {}

///	tab
///	```
///	after_tab();
///	```
pub fn after_tab() {}

///
/// ```
/// a();
///
///
/// b();
/// ```
#[doc = ""]
#[doc = "```\nc();\n```"]
pub fn empty() {}

pub fn inner() {
    //! ```
    //! inner();
    //! ```
    #![doc = "```\ninner_attribute();\n```"]
}

/// Outer
pub mod both {
    //! Inner
    //!
    //! ```
    //! both();
    //! ```
}

/// é ü 漢字
///
/// ```
/// let unicode = "漢字"; // é
/// ```
pub fn unicode() {}

#[doc(alias = "x")]
#[doc(hidden, alias("y", "z"))]
#[doc(inline)]
/// ```
/// other_doc_attributes();
/// ```
pub use std::mem;

pub struct S {
    #[doc = "```\nfield();\n```"] pub a: u8, /// ```
    /// on_the_line_of_a_field();
    /// ```
    pub b: u8,
}
