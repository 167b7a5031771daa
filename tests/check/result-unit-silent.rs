// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn f() -> Result {}
fn g() -> Result<(), u8> {}
fn h() -> io::Result<()> {}
