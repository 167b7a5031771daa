// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct inner {
	int n;
	int data[];
};
struct outer {
	int x;
	struct inner in;
};
union u {
	struct inner a;
	int b;
};
