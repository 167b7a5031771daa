// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int t1;
int t1;
int t1 = 4;
extern int t2[];
int t2[3];
static int t3;
static struct s {
	int a;
} t4 = {3};
