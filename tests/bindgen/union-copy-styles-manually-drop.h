// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-copy inner --default-non-copy-union-style manually_drop
struct inner {
	int a;
};
union holds {
	struct inner in;
	int x;
};
struct outer {
	union holds h;
	union {
		struct inner in;
		float f;
	} u;
};
