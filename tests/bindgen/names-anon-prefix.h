// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --anon-fields-prefix anon_
struct a {
	int k;
	union {
		int x;
		float y;
	};
	struct {
		int z;
	};
};
