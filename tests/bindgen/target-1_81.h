// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.81
struct s {
	int a;
};
int f(struct s *);
extern int v;
