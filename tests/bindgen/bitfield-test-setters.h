// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target 1.83
// differs: assertions about bitfields are krab's
struct word {
	unsigned a : 3;
	int b : 6;
	unsigned : 7;
	_Bool c : 1;
	unsigned long d : 47;
};
struct __attribute__((packed)) two_units { char x; unsigned a : 5, b : 30; char y; int c : 9; };
