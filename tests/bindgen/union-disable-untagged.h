// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --disable-untagged-union
union number {
	int i;
	float f;
	char b[8];
};
struct holds {
	union number n;
	union {
		char c;
		long l;
	} anon;
};
