// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding --no-copy moved
struct moved {
	int a;
};
union u {
	char c[5];
	struct moved m;
	unsigned bits : 3;
};
union aligned {
	struct moved m;
	char c;
} __attribute__((aligned(16)));
