// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct inner {
	char a;
	int b;
};
struct outer {
	char c;
	struct inner in;
} __attribute__((packed));
struct anon {
	char c;
	struct {
		char a;
		int b;
	};
	union {
		long l;
		char k;
	} u;
} __attribute__((packed));
