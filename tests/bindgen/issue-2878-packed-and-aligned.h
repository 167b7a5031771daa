// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #2878: packed with an alignment is not packed to that alignment.
struct foo {
	int a;
	long b;
} __attribute__((packed, aligned(8)));
struct wide {
	unsigned long a;
	unsigned b, c, d;
	unsigned long e;
} __attribute__((packed, aligned(8)));
struct odd {
	char a;
	short b;
	int c;
} __attribute__((packed, aligned(4)));
struct holds {
	char before;
	struct foo foo;
	struct odd odd[2];
};
