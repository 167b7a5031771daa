// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Returns one.
fn f() {}
/// Is it so?
fn g() {}
/// These are:
///
/// - One.
fn h() {}
/// Returns one (or two.)
fn i() {}
/// 0x00000400
fn j() {}
/// # Heading
fn k() {}
