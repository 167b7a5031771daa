// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct variant {
	int kind;
	union {
		int i;
		double d;
		struct {
			short a, b;
		} pair;
	} u;
};
struct nameless {
	int kind;
	union {
		int i;
		double d;
		struct {
			short a, b;
		} pair;
	};
};
