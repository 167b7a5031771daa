// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct bf {
	char x;
	unsigned a : 3;
	unsigned b : 3;
	char y;
	unsigned c : 9;
	short z;
	unsigned d : 1;
};
struct after_char {
	char a;
	int b : 4;
	char c;
};
struct only_tail {
	long l;
	unsigned t : 1;
};
