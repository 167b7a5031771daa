// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --sort-semantically
int zf(int a);
struct zs {
	int a;
};
enum e {
	A,
	B
};
int af(void);
extern int v;
typedef int t;
union u {
	int b;
};
struct as {
	struct zs z;
	unsigned q : 3;
};
#define MM 4
