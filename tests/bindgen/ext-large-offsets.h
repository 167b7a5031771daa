// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct huge {
	char a[0x7fffffff];
	char b;
};
struct huger {
	struct huge h[4];
	int z;
};
