// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct z1 {
	unsigned a : 3;
	unsigned : 0;
	unsigned b : 5;
};
struct z2 {
	unsigned char a : 3;
	unsigned char : 0;
	unsigned char b : 3;
	int : 0;
	char c;
};
struct z3 {
	int : 0;
};
struct z4 {
	char c;
	int : 0;
};
