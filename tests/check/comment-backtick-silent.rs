// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// Uses `foo
// bar` twice.
//
// ```
// it`s
// ```
fn f() {}
