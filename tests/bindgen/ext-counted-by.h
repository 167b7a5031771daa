// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct cb {
	int n;
	int data[] __attribute__((counted_by(n)));
};
struct cb_ptr {
	unsigned long n;
	struct cb *v;
};
