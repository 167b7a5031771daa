// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct wide {
	unsigned a : 31;
	unsigned b : 31;
	unsigned c : 31;
	unsigned d : 31;
};
struct wider {
	unsigned long a : 33, b : 33, c : 33, d : 33;
};
