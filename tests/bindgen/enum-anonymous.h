// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
enum {
	A0,
	A1,
	A2
};
enum {
	B0 = 100
};
enum {
	DUP = -5,
	DUP2 = -5
};
int x;
