// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct inner {
	enum { V = -32768 } m4[0];
} __attribute__((packed));
struct outer {
	struct inner m1;
};
typedef struct {
	float m1[0];
	long m2;
} __attribute__((packed)) a;
struct b {
	a m;
};
