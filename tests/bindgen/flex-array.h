// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct flex {
	int n;
	char data[];
};
struct flex_struct {
	int n;
	struct flex_elem {
		int a;
		long b;
	} data[];
};
struct only_ptr {
	struct flex *p;
};
