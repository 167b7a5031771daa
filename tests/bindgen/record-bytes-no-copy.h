// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-copy moved --with-derive-partialeq --impl-partialeq --impl-debug
struct moved {
	int a;
} __attribute__((aligned(8)));
struct holds {
	char c;
	struct moved m;
} __attribute__((packed));
