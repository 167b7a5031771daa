// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding
struct s {
	char a;
	int b;
	char c;
	short d;
	long e;
	char f;
};
struct t {
	struct s s;
	char x;
};
union u {
	char a;
	int b[3];
	char c[13];
};
struct e {
};
struct p {
	char a;
	int b;
} __attribute__((packed));
