// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct mix {
	unsigned char a : 4;
	unsigned short b : 10;
	unsigned c : 20;
	unsigned long d : 50;
	unsigned char e : 1;
};
