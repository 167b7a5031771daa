// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --opaque-type p
struct p {
	char a;
	long b;
} __attribute__((packed));
struct q {
	char a;
	struct p b;
};
