// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.77 --generate-cstr
struct s {
	int a;
	long b;
};
int f(struct s *);
#define S "text"
