// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=x86_64-pc-windows-gnu
// rustc: no, assertions for another target
struct s {
	long a;
	long double ld;
	enum {
		A,
		B
	} e;
	unsigned char x : 3;
	unsigned y : 5;
};
void ms(int) __attribute__((ms_abi));
