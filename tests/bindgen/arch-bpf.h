// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=bpfel-unknown-none
// rustc: no, assertions for another target
struct s {
	int a;
	long b;
	void *p;
	unsigned c : 9;
};
