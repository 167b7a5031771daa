// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-visibility private
struct v {
	unsigned a : 3;
	int b;
};
