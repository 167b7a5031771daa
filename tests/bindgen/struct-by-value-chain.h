// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct l0 {
	char c;
};
struct l1 {
	struct l0 a, b;
};
struct l2 {
	struct l1 a[2];
};
struct l3 {
	struct l2 x;
	long y;
};
