// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int printf_like(const char *fmt, ...);
void only_named(int n, ...);
