// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq --with-derive-partialord --with-derive-ord
struct v {
	unsigned a : 3;
	int b;
};
struct big {
	unsigned long a : 64, b : 64, c : 64, d : 64, e : 64, f : 64;
};
