// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct p {
	char a;
	int b;
	long c;
} __attribute__((packed));
struct __attribute__((packed)) q {
	short a;
	char b;
};
struct r {
	char a;
	struct p inner;
};
