// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --enable-cxx-namespaces
struct s {
	int a;
	union {
		int x;
	} u;
	enum {
		EA
	} e;
};
int f(struct s *);
typedef struct s st;
struct flex {
	int n;
	int d[];
};
struct bits {
	unsigned a : 2;
};
#define M 3
