// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.88 --rust-edition 2021
struct s {
	int a;
	unsigned b : 4;
};
int f(struct s *);
extern int v;
