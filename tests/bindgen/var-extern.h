// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
extern int a;
extern const int b;
extern int *c;
extern const char *d;
extern const char *const e;
extern struct s {
	int q;
} f;
extern volatile int g;
extern const struct s h;
extern const int arr[3];
extern int *const k;
