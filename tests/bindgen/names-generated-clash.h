// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: names clash
struct a {
	struct {
		int x;
	} b;
	struct {
		int y;
	} c;
};
struct a__bindgen_ty_1 {
	long z;
};
struct holder {
	union {
		int u;
	};
	int __bindgen_anon_1;
};
