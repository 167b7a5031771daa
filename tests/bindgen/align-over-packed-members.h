// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct cacheline {
	char pad[10];
	long v;
} __attribute__((aligned(128)));
struct two {
	struct cacheline a[2];
	char z;
};
