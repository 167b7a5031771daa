// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target nightly --with-derive-default --with-derive-hash --impl-debug
struct s {
	int a[64];
	unsigned b : 4;
};
union u {
	int a;
	float f;
};
