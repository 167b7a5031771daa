// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-copy .* --impl-debug
struct p {
	char a;
	int b;
	long c[3];
} __attribute__((packed));
