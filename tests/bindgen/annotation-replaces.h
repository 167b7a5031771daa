// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** <div rustbindgen replaces="old_one"></div> */
struct new_one {
	int a;
	int b;
};
struct old_one {
	long z;
};
struct user {
	struct old_one *p;
	struct new_one *q;
};
