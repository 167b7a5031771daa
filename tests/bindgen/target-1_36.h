// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.36
union u {
	int a;
	float b;
};
struct s {
	union u u;
	int arr[33];
};
