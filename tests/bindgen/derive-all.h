// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq --with-derive-partialord --with-derive-ord
struct a {
	int x;
};
union u {
	int x;
	float f;
};
enum e {
	A
};
struct b {
	struct a m;
	enum e n;
	int *p;
};
struct c {
	double d;
};
struct d {
	union u u;
};
struct e_ {
};
struct f {
	void (*g)(int);
};
struct h {
	void (*many)(int, int, int, int, int, int, int, int, int, int, int, int, int);
};
struct i {
	long double ld;
};
typedef struct a a_t;
struct fwd;
struct flex {
	int n;
	struct a v[];
};
