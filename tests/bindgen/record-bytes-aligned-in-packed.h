// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct aligned {
	int a;
	char b;
} __attribute__((aligned(8)));
struct around {
	struct aligned inner;
};
union either {
	struct aligned s;
	long l;
};
struct packed {
	char first;
	/** Not where its alignment would put it. */
	struct aligned one;
	struct around two;
	union either three;
	struct aligned several[2];
	short last;
} __attribute__((packed));
struct aligned_64 {
	int a;
} __attribute__((aligned(64)));
struct packed_2 {
	char first;
	struct aligned_64 big;
	int last;
} __attribute__((packed, aligned(2)));
