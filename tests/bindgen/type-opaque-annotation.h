// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** <div rustbindgen opaque></div> */
struct hidden {
	int a;
	long b;
};
struct user {
	struct hidden h;
};
