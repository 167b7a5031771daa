// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct elem;
extern struct elem *table[];
extern int counts[];
struct elem {
	int a;
};
