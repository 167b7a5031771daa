// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct base {
	int a;
};
struct derived {
	int first;
	struct base in;
};
