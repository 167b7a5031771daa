// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef union {
	int i;
	float f;
} cv;
static const cv zero = {0};
extern cv one;
