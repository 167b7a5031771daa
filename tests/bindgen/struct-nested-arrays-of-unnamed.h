// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct grid {
	struct {
		unsigned char r, g, b;
	} pixel[4][8];
	struct {
		int k;
	} (*ptr)[3];
};
