// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --disable-untagged-union --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq
union number {
	int i;
	float f;
	char b[8];
};
struct holds {
	union number n;
};
