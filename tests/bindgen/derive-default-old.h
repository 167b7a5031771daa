// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --rust-target 1.33
struct a {
	int x;
	float f;
};
union u {
	int x;
};
struct b {
	int *p;
	int arr[64];
};
struct c {
	int arr[33];
};
