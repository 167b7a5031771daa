// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int renamed(int) __asm__("real_symbol");
extern int var __asm__("real_var");
int same(void) __asm__("same");
int redefined(int);
int redefined(int) __asm__("other_redefined");
