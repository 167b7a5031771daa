// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct ptrs {
	void *v;
	const void *cv;
	char *s;
	const char *cs;
	int **pp;
	int *const cp;
	const int *const cpc;
	const char *const *argv;
	volatile int *vi;
	int *restrict r;
};
