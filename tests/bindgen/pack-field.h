// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct pf {
	char a;
	int b __attribute__((packed));
	long c;
};
struct pf2 {
	char a;
	int b __attribute__((packed));
	long c __attribute__((packed));
};
