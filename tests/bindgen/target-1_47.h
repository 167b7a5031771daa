// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.47 --with-derive-default
struct s {
	int arr[33];
};
union u {
	int a;
	float b;
};
struct flex {
	int n;
	char d[];
};
