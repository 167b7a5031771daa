// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct p1 {
	unsigned a : 3;
	unsigned b : 20;
	unsigned c : 20;
} __attribute__((packed));
struct p2 {
	char x;
	unsigned a : 17;
	char y;
	unsigned long b : 45;
} __attribute__((packed));
struct p3 {
	unsigned short a : 12;
	unsigned short b : 12;
} __attribute__((packed));
