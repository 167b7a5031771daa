// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct empty {
};
struct aligned_empty {
} __attribute__((aligned(8)));
struct uses {
	char a;
	struct empty e;
	struct aligned_empty f;
	char b;
	int zero[0];
	struct aligned_empty g[2];
};
struct packed {
	char a;
	struct aligned_empty f;
	char b;
	long zero[0];
	char c;
} __attribute__((packed));
union u {
	struct aligned_empty f;
	char a;
};
