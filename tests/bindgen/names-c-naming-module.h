// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --c-naming --default-enum-style rust
struct a {
	enum {
		P,
		Q
	} m;
};
enum e {
	A,
	B
};
enum e f(struct a *);
