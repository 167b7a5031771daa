// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct a32 {
	int v[32];
};
struct a33 {
	int v[33];
};
struct c33 {
	char v[33];
	struct a33 w;
};
struct nest {
	struct a32 n[33];
};
struct p33 {
	int *v[33];
};
struct f33 {
	void (*v[33])(void);
};
