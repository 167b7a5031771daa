// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//Nothing to do.
fn f() {}

//~ 3 comment-space
