// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=loongarch64-unknown-linux-gnu
// rustc: no, assertions for another target
struct s {
	char c;
	long l;
	unsigned b : 7;
};
int f(char c);
