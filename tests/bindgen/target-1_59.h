// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.59 --generate-cstr
struct s {
	int a;
	unsigned b : 3;
};
int f(struct s *);
#define S "text"
