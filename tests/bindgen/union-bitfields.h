// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
union bits {
	unsigned a : 3;
	unsigned b : 7;
	int c;
};
union bits2 {
	struct {
		unsigned a : 3, b : 5;
	};
	unsigned char raw;
};
