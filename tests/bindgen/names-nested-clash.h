// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct a {
	struct b {
		int x;
	} m;
};
struct c {
	struct b m;
	struct {
		struct d {
			int y;
		} q;
	} n;
};
