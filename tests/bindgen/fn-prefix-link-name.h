// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --prefix-link-name lib1_
int f(int);
int renamed(int) __asm__("real_symbol");
extern int v;
