// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.82 --use-core --rust-edition 2021
struct s {
	int a;
	void *p;
	unsigned b : 4;
};
int f(struct s *);
extern int v;
union u {
	int a;
};
