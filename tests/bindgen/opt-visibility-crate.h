// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-visibility crate --default-alias-style new_type
struct s {
	int a;
	unsigned b : 3;
	struct {
		int q;
	};
};
typedef int t;
enum e {
	A
};
