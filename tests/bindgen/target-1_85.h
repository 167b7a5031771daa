// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.85
struct s {
	int a;
	unsigned b : 4;
	int c[40];
};
int f(struct s *);
extern int v;
struct flex {
	int n;
	char d[];
};
