// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --opaque-type .* --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq
struct small {
	char a;
};
struct big {
	long a[40];
};
struct al {
	int a;
} __attribute__((aligned(16)));
enum e {
	A
};
union u {
	int a;
};
