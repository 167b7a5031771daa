// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef struct later later;
typedef struct later *later_p;
struct user {
	later_p p;
	later *q;
};
struct later {
	int a;
};
