// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! The crate, `//!` first.
//!   Indented.
#![doc = " And an attribute."]
#![allow(dead_code)]

/// One line.
pub struct A1;

///No space.
///  Two.
pub struct A2;

///   Three.
///     Five.
///
///    Four.
pub struct A3;

/** One. */
pub struct B1;

/**
 * Stars.
 *   Indented.
 *
 * Last.
 */
pub struct B2;

/**
   No stars,
     indented.
 */
pub struct B3;

/** First line
 * then stars
 */
pub struct B4;

/** First line
    then none
 */
pub struct B5;

/********/
pub struct B6;

/**
 ********
 * Banner
 ********
 */
pub struct B7;

/**
 * a
 ** b
 *c
 * * d
 *
 *
 */
pub struct B8;

/**
	* tab
	* stars
	*/
pub struct B9;

/**
 * mixed
   no star
 */
pub struct B10;

/** * item
 * item
 */
pub struct B11;

/**

 * blank first

 * last

 */
pub struct B12;

/**/
/** */
pub struct B13;

/***/
///
pub struct B14;

pub struct C1 {
    /** deep
     * in
     *     a struct
     */
    pub a: u8,
    /// Line.
    pub b: u8,
}

#[doc = "Attribute."]
pub struct D1;

#[doc = " Attribute.\n  Second line.\n"]
#[doc = ""]
#[doc = " Third."]
pub struct D2;

/// Comment.
#[doc = "Attribute."]
/// Comment.
pub struct D3;

///    Comment.
#[doc = "  Attribute.\n\n    Four."]
pub struct D4;

#[doc = r#" Raw "string".
   Lines.
"#]
pub struct D5;

#[doc = " Esc\taped \u{e9}\\ \"x\" \
         joined.\n More."]
pub struct D6;

#[doc = concat!(" Concat ", "of ", 3, " things", "\n and ", true)]
pub struct D7;

#[doc = include_str!("included.md")]
pub struct D8;

/// Before.
#[doc = include_str!("included.md")]
/// After.
pub struct D9;

#[cfg_attr(all(), doc = " Under a cfg_attr.")]
#[cfg_attr(any(), doc = " Not there.")]
#[cfg_attr(all(), doc = " Two", doc = " of them.")]
pub struct D10;

#[doc = "\n * stars\n * in attributes\n"]
pub struct D11;

#[doc(hidden)]
#[doc(alias = "x")]
/// Hidden.
pub struct D12;

#[doc = "\n"]
pub struct D13;

#[doc = "\n\nlines\n\n"]
pub struct D14;

/// Outer.
pub mod m1 {
    //! Inner,
    //!   indented.
    /*! and a block
     * of them */
    /// Item.
    pub struct E1;
}

///     Outer, five.
pub mod m2 {
    //!  Inner, two.
}

/// é ü 😀 — wide.
///   —
pub struct F1;

///	Tab.
///	  Tab and two.
pub struct F2;

/// Trailing space.   
///   
/// End.
pub struct F3;

/** é
 * ü
 */
pub struct F4;

///  A no-break space is blank:
/// 
/// so that line does not count.
pub struct F5;

pub enum G1 {
    /// Variant.
    V1,
    /** Variant,
     * block. */
    V2 {
        /// Field.
        f: u8,
    },
}

pub trait H1 {
    /// Method.
    fn h2(&self);
    /// Constant.
    const H3: u8;
    /// Type.
    type H4;
}

/// Function.
pub fn i1() {
    //! Inside of it.
}

/// Macro.
#[macro_export]
macro_rules! j1 {
    () => {};
}

/// ```
/// let a = 1;
///     let b = 2;
/// ```
///
///     indented code
pub const K1: u8 = 1;
