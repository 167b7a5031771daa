// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct wide {
	unsigned __int128 a : 65;
	__int128 b : 100;
	unsigned c : 3;
};
struct in_packed {
	unsigned a : 3;
	unsigned b : 13;
} __attribute__((aligned(4)));
struct packed {
	char c;
	struct in_packed bits;
	unsigned __int128 w : 77;
	char d;
} __attribute__((packed));
struct odd {
	char c;
	unsigned a : 7 __attribute__((packed));
	unsigned b : 30 __attribute__((packed));
	int i;
	unsigned long long l : 40 __attribute__((aligned(8)));
};
