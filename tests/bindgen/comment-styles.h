// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** Javadoc. */
struct s1 { int a; };
/*! Qt. */
struct s2 { int a; };
/// Slashes.
struct s3 { int a; };
//! Bang.
struct s4 { int a; };
/* plain */
struct s5 { int a; };
// plain slashes
struct s6 { int a; };
int f7(void); /**< after */
/***************
 * Starred box *
 ***************/
struct s8 { int a; };
