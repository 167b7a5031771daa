// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct fu {
	int n;
	union {
		struct {
			char d0[0];
			char bytes[];
		};
		struct {
			char e0[0];
			int ints[];
		};
	};
};
