// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-partialeq --with-derive-default --with-derive-hash
struct small {
	char c;
	int s;
} __attribute__((packed, aligned(4)));
struct holds {
	struct small p;
	int i;
};
struct array {
	struct holds h[3];
};
