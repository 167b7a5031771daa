// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef union {
	int *i;
	float *f;
} any_ptr __attribute__((transparent_union));
int wait_any(any_ptr p);
