// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --translate-enum-integer-types --default-enum-style bitfield
enum shape {
	CIRCLE,
	SQUARE
};
enum neg {
	N = -1
};
enum wide {
	WIDE = 0x100000000
};
