// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct pf {
	char c;
	unsigned a : 12 __attribute__((packed));
	unsigned b : 12 __attribute__((packed));
};
