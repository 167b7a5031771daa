// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: padding of a record of bitfields only is wrong
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
