// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.76
struct s {
	int a;
	long b;
	unsigned c : 3;
};
int f(struct s *);
