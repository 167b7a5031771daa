// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-edition 2018
struct s {
	int a;
	unsigned b : 4;
};
int f(struct s *);
extern int v;
