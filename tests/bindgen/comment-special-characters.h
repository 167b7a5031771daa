// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** "quotes" and \backslash and 'apostrophe' and {braces} and \n */
struct q1 { int a; };
/** Umlaut ä, euro €, emoji 🦀, tab	here */
struct q2 { int a; };
/** *\/ not the end; // inside; /* nested */
struct q3 { int a; };
/** #[attribute] and ``` code ``` and [link] <html> & amp */
struct q4 { int a; };
/** */
struct q5 { int a; };
/***/
struct q6 { int a; };
