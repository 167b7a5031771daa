// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=riscv64-unknown-linux-gnu
// rustc: no, assertions for another target
struct s {
	char c;
	long l;
	long double ld;
};
int f(long double *p, char c);
