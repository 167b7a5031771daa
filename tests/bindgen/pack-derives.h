// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq
struct p {
	char a;
	int b;
	long c;
} __attribute__((packed));
struct nocopy {
	char a;
	struct p b[3];
} __attribute__((packed));
