// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// Calls foo::bar() twice.
fn f() {}
// Calls bar(), and baz.
fn g() {}

//~ 3 comment-code
//~ 5 comment-code
