// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq
struct flex {
	int n;
	char data[];
};
struct zero {
	int n;
	long data[0];
};
