// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --distrust-clang-mangling
int renamed(int) __asm__("real_symbol");
int plain(void);
extern int v __asm__("vv");
