// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=avr-unknown-unknown
// rustc: no, assertions for another target
struct s {
	int a;
	long b;
	void *p;
	double d;
	unsigned c : 9;
};
