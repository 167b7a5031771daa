// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct a8 {
	char c;
} __attribute__((aligned(8)));
struct a64 {
	int x;
	char c;
} __attribute__((aligned(64)));
struct h {
	char c;
	struct a8 a;
	struct a64 b;
};
