// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
union al {
	char c;
	int i;
} __attribute__((aligned(32)));
union pk {
	char c;
	int i;
	long l;
} __attribute__((packed));
struct h {
	char c;
	union pk p;
	union al a;
};
