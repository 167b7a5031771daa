// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.47
struct v {
	unsigned a : 3;
	int b : 29;
	_Bool c : 1;
	unsigned long d : 40;
};
