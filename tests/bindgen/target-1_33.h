// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.33
struct s {
	int a;
	union {
		int x;
		float y;
	} u;
	unsigned b : 3;
};
int f(struct s *);
extern int v;
enum e {
	A
};
struct flex {
	int n;
	char d[];
};
union u {
	int a;
};
#define S "text"
typedef int (*cb)(int);
