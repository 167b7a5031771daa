// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --disable-name-namespacing
struct a {
	struct b {
		int x;
	} m;
	struct {
		int y;
	} n;
};
