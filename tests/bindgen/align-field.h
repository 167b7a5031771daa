// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct af {
	char a;
	int b __attribute__((aligned(16)));
	char c;
};
struct af2 {
	char a __attribute__((aligned(4)));
	char b;
};
