// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq --with-derive-partialord --with-derive-ord
struct a32 {
	int v[32];
};
struct a33 {
	int v[33];
};
struct holds {
	struct a33 a;
};
struct ptr {
	int *v[4];
};
struct fl {
	float v;
};
struct fl33 {
	float v[33];
};
struct fptr {
	int (*f)(int);
};
union u {
	int a;
	float b;
};
struct holds_u {
	union u a;
};
enum e {
	E1,
	E2
};
struct holds_e {
	enum e a[3];
};
