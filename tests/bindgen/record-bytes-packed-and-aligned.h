// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct both {
	int a;
	long b;
} __attribute__((packed, aligned(8)));
struct odd {
	char a;
	short b;
	int c;
	char d;
} __attribute__((packed, aligned(4)));
struct by_capping {
	unsigned long long a;
	int b;
} __attribute__((packed, aligned(4)));
struct one_member {
	char a;
	long b __attribute__((packed));
	int c;
};
struct over_16 {
	char a;
	void *b;
	int c[3];
	int (*d)(int);
} __attribute__((packed, aligned(32)));
