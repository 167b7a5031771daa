// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --wrap-unsafe-ops
struct v {
	unsigned a : 3;
	int b : 29;
};
