// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int f1(struct late1 *p);
struct early {
	int a;
};
extern int v1;
struct late1 {
	struct late2 *x;
};
struct late2 {
	int b;
};
typedef struct late3 l3;
int f2(l3 *p);
struct late3 {
	int c;
};
#define M1 1
enum e1 {
	A
};
#define M2 2
typedef int t1;
