// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust_non_exhaustive
enum shape {
	CIRCLE,
	SQUARE = 5,
	TRIANGLE,
	LAST = TRIANGLE
};
enum {
	LOOSE = 3,
	LOOSER
};
enum neg {
	N = -4
};
