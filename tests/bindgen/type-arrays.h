// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct arrays {
	int a[3];
	int b[2][3];
	char c[1][2][3];
	void *d[4];
	const char *e[2];
	int (*f)[5];
	int *g[5][6];
};
extern int grid[4][4];
extern int (*pgrid)[4];
