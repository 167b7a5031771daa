// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct chars {
	unsigned char a : 3;
	signed char b : 5;
	char c : 2;
};
struct shorts {
	unsigned short a : 9;
	short b : 7;
};
struct longs {
	unsigned long a : 40;
	long b : 20;
};
struct longlongs {
	unsigned long long a : 63;
	long long b : 1;
};
struct bools {
	_Bool a : 1;
	_Bool b : 1;
};
