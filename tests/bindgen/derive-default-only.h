// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default
struct a {
	int x;
	float f;
};
union u {
	int x;
};
struct b {
	int *p;
	int arr[64];
	struct a q;
};
enum e {
	A = 1
};
struct c {
	enum e v;
};
struct g {
	void (*f)(void);
	_Bool b;
};
