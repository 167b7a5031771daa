// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef int aligned_int __attribute__((aligned(16)));
typedef struct {
	char c;
} aligned_s __attribute__((aligned(32)));
struct uses {
	char a;
	aligned_int b;
	aligned_s c;
};
aligned_int f(aligned_int *p);
