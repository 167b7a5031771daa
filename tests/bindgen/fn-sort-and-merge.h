// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --sort-semantically --merge-extern-blocks
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
#define MM 4
