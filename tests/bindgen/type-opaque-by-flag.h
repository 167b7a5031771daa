// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --opaque-type secret --opaque-type .*_priv
struct secret {
	int a;
	long b;
	char c[5];
};
struct x_priv {
	short s[3];
};
union u_priv {
	int a;
	char b[9];
};
typedef struct {
	int z;
} td_priv;
struct user {
	struct secret s;
	struct x_priv x;
	union u_priv u;
	td_priv t;
};
