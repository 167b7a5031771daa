// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct zs {
	char pad[0];
} __attribute__((aligned(64)));
struct uses {
	int a;
	struct zs pad;
	int b;
};
