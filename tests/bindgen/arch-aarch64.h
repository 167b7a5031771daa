// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=aarch64-unknown-linux-gnu
// rustc: no, assertions for another target
#include <stdarg.h>
struct s {
	long a;
	void *p;
	char c;
	long double ld;
	__int128 i;
};
int f(va_list ap, long double x);
char sg(char c);
