// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests
// differs: assertions about bitfields are krab's
struct word {
	unsigned a : 3;
	int b : 6;
	unsigned : 7;
	_Bool c : 1;
	unsigned long d : 47;
};
struct behind {
	int *p;
	struct word w;
	unsigned char a : 2, b : 6;
	short c;
	signed char d : 4;
};
