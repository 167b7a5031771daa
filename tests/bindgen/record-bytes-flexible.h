// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct entry {
	int a;
} __attribute__((aligned(8)));
struct packed {
	char n;
	struct entry entries[];
} __attribute__((packed));
struct misaligned {
	int n;
	char m;
	long data[] __attribute__((packed));
};
struct zero {
	long n;
	char m;
	short data[0] __attribute__((packed));
};
struct aligned_packed {
	char n;
	int data[];
} __attribute__((packed, aligned(4)));
