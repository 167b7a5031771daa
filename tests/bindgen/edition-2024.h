// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-edition 2024 --rust-target 1.85 --sort-semantically
struct s {
	int a;
	unsigned b : 4;
};
int f(struct s *, void (*cb)(int));
extern int v;
typedef int (*fp)(int);
