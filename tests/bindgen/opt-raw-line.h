// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --raw-line 'pub type first = u8;' --raw-line '' --raw-line '// a comment' --raw-line 'pub type second = u16;'
struct s {
	int a;
};
