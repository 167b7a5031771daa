// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -fms-extensions
struct base {
	int a;
};
struct derived {
	struct base;
	int b;
};
union ub {
	struct base;
	long l;
};
typedef struct {
	int z;
} td;
struct third {
	td;
	int y;
};
