// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding
struct a {
	char c;
	long l;
	short s;
};
struct b {
	char c;
} __attribute__((aligned(16)));
union u {
	char c;
	long l[2];
	short s[3];
} __attribute__((aligned(32)));
struct n {
	struct a a;
	char t;
};
