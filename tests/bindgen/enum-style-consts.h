// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style consts
enum shape {
	CIRCLE,
	SQUARE = 5,
	TRIANGLE
};
enum neg {
	N = -4
};
