// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct m {
	enum {
		ON,
		OFF
	} state;
	enum {
		X1 = 3
	};
	int after;
};
union n {
	enum {
		UA,
		UB
	} e;
	int i;
};
