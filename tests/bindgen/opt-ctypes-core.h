// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --use-core
struct s {
	char c;
	int i;
	long l;
	void *p;
	union {
		int a;
	} u;
};
int f(char *, void (*cb)(int));
struct flex {
	int n;
	char d[];
};
struct bits {
	unsigned a : 3;
};
