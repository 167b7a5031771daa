// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.64 --use-core
struct s {
	int a;
	char *b;
};
int f(struct s *);
