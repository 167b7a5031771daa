// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct tree {
	int tag;
	struct {
		int left;
		int right;
	};
	union {
		long big;
		char small[3];
	};
	struct {
		struct {
			union {
				int q;
				float r;
			};
		} named;
	};
};
