// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct fw {
	unsigned char a : 8;
	unsigned char b : 8;
	unsigned short c : 16;
	unsigned d : 32;
	unsigned long e : 64;
};
