// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct c1 {
	unsigned a : 20;
	unsigned b : 20;
};
struct c2 {
	unsigned char a : 6;
	unsigned char b : 6;
	unsigned char c : 6;
};
struct c3 {
	unsigned long a : 60;
	unsigned long b : 10;
};
