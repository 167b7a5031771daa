// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/**
 * Indented text is code for Markdown, and code is a test for rustdoc:
 *
 *     use(the, function);
 *
 *         deeper;
 *
 * and no more.
 */
int indented(void);
/**
 * A paragraph
 *     goes on here, which is no code.
 */
int continued(void);
/**
 *	first
 *		then this, behind tabs
 *
 *			and code
 */
int tabs(void);
/**
 * ```
 * let x = no_language;
 * ```
 *
 * ```rust
 * let x = rust;
 * ```
 *
 * ```c
 * int x = c;
 * ```
 *
 * ~~~ should_panic
 * never ended
 */
int fences(void);
/**
 * - an item
 *
 *   its text
 *
 *       its code
 * 1. another
 *
 *        code, too
 *
 * -      code behind a marker
 *
 * > quoted
 * >
 * >     code, quoted
 */
int lists(void);
/**
 * Title
 * -----
 *     code behind a title
 *
 * a | b
 * --|--
 *     code behind a table
 */
int headings(void);
/**
 *     ``` in code
 *     ````
 */
int fences_in_code(void);
