// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --disable-nested-struct-naming
struct a {
	struct b {
		int x;
	} m;
	struct {
		int y;
	} n;
	union {
		struct {
			int q;
		} r;
	} s;
	enum {
		EN
	} t;
};
