// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// Calls `foo::bar()` twice, see https://example.com/a::b and a (b) c.
fn f() {}
// Bar::new();
fn g() {}
