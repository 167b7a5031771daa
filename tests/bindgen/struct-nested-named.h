// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct outer {
	struct inner {
		int a;
		struct innermost {
			char b;
		} deep;
	} in;
	struct inner again;
	int z;
};
struct innermost use_it(struct inner *p);
