// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct b {
	unsigned a : 1;
	unsigned b : 2;
	unsigned c : 5;
	unsigned d : 24;
};
struct whole {
	unsigned a : 32;
};
struct signeds {
	int a : 1;
	int b : 7;
	int c : 24;
};
