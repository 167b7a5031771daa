// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct clash {
	int a;
};
int clash(struct clash *c);
union other {
	int a;
};
extern int other;
struct Vec {
	int z;
};
struct Option {
	int z;
};
struct Default {
	int k;
};
struct Copy {
	int k;
};
