// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --flexarray-dst --rust-target nightly
struct flex {
	int n;
	char data[];
};
struct zero {
	int n;
	long data[0];
};
struct outer {
	struct flex f;
};
struct ptr {
	struct flex *f;
};
void take(struct flex *f);
