// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --opaque-type over_pair --new-type-alias over
/* What stands for the typedef has C's alignment where Rust can say so. */
struct pair {
	int a, b;
};
typedef struct pair over_pair __attribute__((aligned(8)));
typedef struct pair over __attribute__((aligned(16)));
