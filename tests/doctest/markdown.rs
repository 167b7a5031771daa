// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! Where Markdown has code, and where only something like it.
//!
//!     indented();
//!
//!     and_more();
//!
//!
//! Paragraph
//!     that goes on.
//!
//! ~~~
//! tildes();
//! ```
//! ~~~
//!
//! ````
//! four();
//! ```
//! nested();
//! ```
//! ````
//!
//! ~~~~rust,no_run
//! ~~~
//! four_tildes();
//! ~~~~~~
//!
//! - a list
//!
//!   ```
//!   in_list();
//!       deeper();
//!   ```
//!
//!       indented_in_list();
//!
//!   - a list in a list
//!     ```
//!     in_list_in_list();
//!     ```
//!
//! 1. ```
//!    beside_the_mark();
//!    ```
//! 2.      indented_beside_the_mark();
//!
//! > ```
//! > in_quote();
//! > ```
//! >
//! >     indented_in_quote();
//! > > ```
//! > > twice();
//! > > ```
//! lazy
//!
//! > ```
//! > cut_by_the_end_of_the_quote();
//!
//! ` ``` ` in a paragraph, ``` and ``` that
//! are no fences.
//!
//! ```rust ```
//! not a fence either
//!
//!    ```
//!    three_blanks();
//!    ```
//!
//!     ```
//!     four_blanks_are_code();
//!     ```
//!
//! ```
//!
//! blank_lines_around();
//!
//! ```
//!
//! ```
//! ```
//!
//! ```
//!
//! ```
//!
//! <div>
//! ```
//! in_html();
//! ```
//!
//! ```
//! after_html();
//! ```
//! </div>
//!
//! <!--
//! ```
//! in_comment();
//! ```
//! -->
//!
//! <pre>
//!
//! ```
//! in_pre();
//! ```
//! </pre>
//!
//! | a | b |
//! |---|---|
//! | ` ``` ` | c |
//! ```
//! after_table();
//! ```
//!
//! Heading
//! =======
//! ```
//! after_heading();
//! ```
//! # Heading
//!     indented_after_heading();
//!
//! [^note]: A footnote
//!
//!     with a second paragraph, which is no code
//!
//!     ```
//!     in_footnote();
//!     ```
//!
//!         indented_in_footnote();
//!
//! Text[^note] and [^other].
//!
//! [^other]: ```
//!     beside_a_footnote();
//!     ```
//!
//! [reference]: https://example.org
//!     'title'
//!
//!     after_reference();
//!
//! \```
//! escaped
//! \```
//!
//! * * *
//!     after_rule();
//!
//! - [x] task
//!
//!       in_task();
//!
//! &nbsp;
//!
//!	tab();
//!
//!  	blank_and_tab();
//!
//! -	```
//! 	tab_in_list();
//! 	```
//!
//! ```
//! unclosed();

/// 	First line with a tab
///
/// 	```
/// 	tabs();
/// 	```
pub fn tabs() {}

///No blank at all
///```
///no_blank();
///```
pub fn no_blank() {}

///   Three blanks
///
///       code_of_four();
///
///    ```
///    one_more_than_the_rest();
///    ```
pub fn three_blanks() {}

/// ```
/// first();
/// ```
/// ```
/// second();
/// ```
/// text
/// ```
/// third();
/// ```
pub fn in_a_row() {}

///     starts_with_code();
pub fn starts_with_code() {}

///
///
/// ```
/// after_empty_lines();
/// ```
///
pub fn empty_lines() {}

/// Windows
/// ```
/// carriage_returns();
/// ```
pub fn carriage_returns() {}
