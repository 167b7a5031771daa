// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target nightly
struct s {
	int a;
	unsigned b : 4;
	float f;
};
int f(struct s *);
extern int v;
struct flex {
	int n;
	char d[];
};
union u {
	int a;
};
#define S "text"
