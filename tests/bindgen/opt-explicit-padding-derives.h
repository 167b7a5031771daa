// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding --with-derive-default --with-derive-hash --with-derive-partialeq --impl-debug
struct s {
	char a;
	long b;
	char c;
};
struct big {
	char a[40];
	long b;
	char c;
};
