// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --impl-partialeq --with-derive-partialeq
struct a {
	int arr[64];
	char c;
	unsigned bits : 4;
	void *p;
};
union v {
	int a;
	float b;
};
struct h {
	union v u;
	int k;
};
struct flex {
	int n;
	int data[];
};
