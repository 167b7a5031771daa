// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/**
 * First line.
 *
 * Second paragraph
 *   with indentation
 * - a list
 *
 *     code
 */
struct m1 { int a; };
/**
   No stars here
     indented
 */
struct m2 { int a; };
/// One
///
///   Two
/// Three
struct m3 { int a; };
/**One-line without blanks*/
struct m4 { int a; };
	/**
	 * Tabs before.
	 */
	struct m5 {
		/**
		 * In a field.
		 * Two lines.
		 */
		int a;
		/// Slashes
		/// twice
		int b;
	};
