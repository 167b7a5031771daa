// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding
struct v {
	char c;
	unsigned a : 3;
	long b;
	char d;
};
struct w {
	unsigned a : 3;
};
