// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-function entry
struct a;
struct b {
	int x;
};
struct c {
	struct b v;
};
typedef struct c c_t;
typedef int (*cb)(c_t *, struct a *);
void entry(cb callback);
void other(struct unseen *p);
