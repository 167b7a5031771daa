// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! `krab` begins with code.

/// [`f`] begins with a link.
fn f() {}
/// kmalloc_array is a name.
fn g() {}
/// 2 is a number.
fn h() {}
/// rustc is written so.
fn i() {}
/// Écrit.
fn j() {}
