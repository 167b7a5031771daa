// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --flexarray-dst
struct flex {
	int n;
	char data[];
};
struct zero {
	int n;
	long data[0];
};
void take(struct flex *f);
