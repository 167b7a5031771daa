// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct cvs {
	const int a;
	volatile long b;
	const volatile char c;
	const struct {
		int d;
	} e;
};
