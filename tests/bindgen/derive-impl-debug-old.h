// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --impl-debug --rust-target 1.40
struct a {
	int arr[64];
	char c;
	float v[33];
};
struct b {
	struct a m;
};
