// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-hash --with-derive-partialeq --no-copy nc --no-debug nd --no-default nf --no-hash nh --no-partialeq np
struct nc {
	int a;
};
struct nd {
	int a;
};
struct nf {
	int a;
};
struct nh {
	int a;
};
struct np {
	int a;
};
struct all {
	struct nc a;
	struct nd b;
	struct nf c;
	struct nh d;
	struct np e;
};
