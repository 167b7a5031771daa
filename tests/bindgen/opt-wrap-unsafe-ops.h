// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --wrap-unsafe-ops --impl-debug --with-derive-default
struct b {
	unsigned a : 3;
	int c[40];
	union {
		int i;
		float f;
	} u;
};
