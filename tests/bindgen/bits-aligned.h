// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct al {
	unsigned a : 4 __attribute__((aligned(8)));
	unsigned b : 4;
};
struct al2 {
	unsigned a : 4;
	unsigned b : 4;
} __attribute__((aligned(16)));
typedef unsigned aligned_u __attribute__((aligned(16)));
struct al3 {
	char c;
	aligned_u a : 5;
};
