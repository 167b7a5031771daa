// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef struct _raw {
	int a;
} raw_t, *raw_p;
typedef const struct _raw craw;
raw_t f1(raw_p p, craw *c);
