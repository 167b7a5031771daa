// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default
struct aligned {
	int a;
} __attribute__((aligned(16)));
union packed {
	struct aligned s;
	int i;
	unsigned bits : 5;
} __attribute__((packed));
union odd_size {
	char c[5];
	int i __attribute__((packed));
};
struct holds {
	char c;
	union packed u;
};
