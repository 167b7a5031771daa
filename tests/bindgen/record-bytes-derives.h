// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --impl-debug --impl-partialeq --with-derive-partialeq --with-derive-default --with-derive-hash --with-derive-eq --with-derive-ord --with-derive-partialord
struct aligned {
	int a;
	short b[2];
} __attribute__((aligned(8)));
struct packed {
	char c;
	struct aligned s;
	struct aligned t[40];
	unsigned bits : 3;
} __attribute__((packed));
struct floats {
	char c;
	double d;
} __attribute__((packed, aligned(2)));
struct pointers {
	char c;
	void *p;
	int many[20];
} __attribute__((packed, aligned(4)));
struct holds {
	struct packed p;
	int i;
};
